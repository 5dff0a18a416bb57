import { element } from "../dom/element.ts";
import type { Block } from "./category.ts";
import type { Given } from "./given.ts";
import { plain } from "./plain.ts";

/** Finds services among many, as you type (R36), and says how many there are (R153). */
export function createFilter(blocks: readonly Block[], { say }: Given): HTMLElement {
  const input = element("input", { type: "search" });
  const found = element("p", { role: "status" });
  const find = () => {
    const asked = plain(input.value).match(/\S+/g) ?? [];
    const count = blocks.reduce((sum, block) => sum + block.find(asked), 0);
    const text = asked.length ? say("found", { count: `${count}` }) : "";
    // What is written again would be read out again.
    if (found.textContent !== text) found.textContent = text;
  };
  input.addEventListener("input", find);
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !input.value) return;
    // Not yet out of the dialog.
    event.preventDefault();
    input.value = "";
    find();
  });
  return element("div", { class: "filter" }, element("label", {}, say("filter"), input), found);
}
