import { element } from "../dom/element.ts";

/** Every button of the first layer: made alike, so that none can stand out (R19-R22). */
export function createButton(text: string, run: () => unknown, name: string): HTMLElement {
  const button = element("button", { type: "button", "data-sluis-action": name }, text);
  button.addEventListener("click", run);
  return button;
}
