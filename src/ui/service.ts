import { element } from "../dom/element.ts";
import type { About, Service } from "../types.ts";
import { createFacts } from "./facts.ts";
import type { Given } from "./given.ts";
import { plain } from "./plain.ts";
import { createFixed, createSwitch } from "./switch.ts";

/** One service in its category. */
export interface Row {
  readonly node: HTMLElement;
  /** What it is found by. */
  readonly words: string;
}

/** Its switch, and its facts for who wants them. */
export function createService({ id, category, exempt }: Service, given: Given): Row {
  const about = given.abouts[id];
  const name = `${about?.name ?? id}`;
  const why = exempt ? `sluis-why-${category}` : "";
  const line =
    category === "functional" ? createFixed(name) : createSwitch({ id, name, as: `sluis-${id}`, why }, given);
  return {
    node: element("li", {}, line, about ? createDetails(id, name, about, given) : ""),
    words: plain(`${name} ${id} ${about ? (about.provider ?? given.world.controller) : ""}`),
  };
}

/** Facts are made when they are asked for: fifty services have thousands of them. */
function createDetails(id: string, name: string, about: About, given: Given): HTMLElement {
  const details = element("details", {}, element("summary", {}, given.say("details", { service: name })));
  details.addEventListener("toggle", () => details.append(...createFacts(id, about, given)), { once: true });
  return details;
}
