import { element } from "../dom/element.ts";
import type { Front, Texts } from "../world.ts";

/** A polite live region, on the page before anything is said in it (R153). Shown only where there is something to do. */
export function createStatus(texts: Texts): { node: HTMLElement; say: Front["say"] } {
  const node = element("div", { role: "status", class: "quiet" });
  return {
    node,
    say(key) {
      node.className = key === "saved" ? "quiet" : "notice";
      node.textContent = texts[key] ?? "";
      return node;
    },
  };
}
