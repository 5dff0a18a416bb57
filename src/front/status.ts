import { element } from "../dom/element.ts";
import { reload } from "../dom/reload.ts";
import type { Front, Texts } from "../world.ts";
import { createButton } from "./button.ts";

/** A polite live region, on the page before anything is said in it (R153). Shown only where something can be done. */
export function createStatus(texts: Texts): { node: HTMLElement; say: Front["say"] } {
  const node = element("div", { role: "status", class: "quiet" });
  return {
    node,
    say(key) {
      node.className = key === "saved" ? "quiet" : "notice";
      node.replaceChildren(texts[key] ?? "");
      if (key === "reloadNeeded") node.append(createButton(texts.reload ?? "", reload, "reload"));
    },
  };
}
