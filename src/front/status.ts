import { element } from "../dom/element.ts";
import { reload } from "../dom/reload.ts";
import type { Front, Texts } from "../world.ts";

/** A polite live region, on the page before anything is said in it (R153). Shown only where something can be done. */
export function createStatus(texts: Texts): { node: HTMLElement; say: Front["say"] } {
  const node = element("div", { role: "status", class: "quiet" });
  return {
    node,
    say(key) {
      node.className = key === "saved" ? "quiet" : "notice";
      node.replaceChildren(texts[key] ?? "");
      if (key !== "reloadNeeded") return;
      const button = element("button", { type: "button" }, texts.reload ?? "");
      button.addEventListener("click", reload);
      node.append(button);
    },
  };
}
