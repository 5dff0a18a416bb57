import { element } from "../dom/element.ts";
import type { Given } from "./given.ts";

interface Subject {
  /** The category or service that it decides for. */
  readonly id: string;
  readonly name: string;
  /** The id of its element. */
  readonly as: string;
  /** The id of what explains it. */
  readonly why?: string;
}

/** State by position and by word, never by colour alone (R150); a native checkbox, so that every key works (R151). */
export function createSwitch({ id, name, as, why }: Subject, { say, draft }: Given): HTMLElement {
  const state = element("span", { class: "state", id: `${as}-state`, "aria-hidden": "true" });
  const input = element("input", { id: as, type: "checkbox", role: "switch" });
  input.addEventListener("change", () => draft.flip(id));
  draft.follow(() => {
    const isOn = draft.isOn(id);
    const isMixed = draft.isMixed(id);
    input.checked = isOn;
    input.setAttribute("aria-checked", `${isOn}`);
    // A switch tells on and off by itself, but nothing between.
    if (why) input.setAttribute("aria-describedby", isMixed ? `${state.id} ${why}` : why);
    state.textContent = say(isMixed ? "some" : isOn ? "on" : "off");
  });
  return element("label", { class: "switch", for: as }, labelOf(name), state, input);
}

/** In the place of a switch, where there is nothing to choose (R29). */
export const createFixed = (name: string, state = ""): HTMLElement =>
  element("p", { class: "switch" }, labelOf(name), element("span", { class: "state" }, state));

const labelOf = (name: string) => element("span", { class: "label" }, name);
