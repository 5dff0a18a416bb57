import { element } from "../dom/element.ts";
import { fill } from "../dom/localised.ts";
import type { Texts } from "../world.ts";

/** The consent id where a visitor looks for it, with a button that copies it and the date (R68). */
export function createLine(
  id: string,
  at: string,
  { proof = "", copy = "", copied = "" }: Texts,
): HTMLElement {
  const shown = element("bdi", {}, id);
  const [before = "", after = ""] = proof.split("{id}");
  const said = element("span", { role: "status" });
  const label = `${copy}: ${fill(proof, { id: "" }).replace(/[\s:：]+$/, "")}`;
  const button = element(
    "button",
    { type: "button", "data-sluis-action": "copy", "aria-label": label },
    copy,
  );
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(`${id} ${at}`);
      said.textContent = copied;
    } catch {
      // Not on http, or not allowed: then it can be copied by hand.
      getSelection()?.selectAllChildren(shown);
    }
  });
  return element("p", { class: "proof" }, before, shown, `${after} `, button, " ", said);
}
