import { element } from "../dom/element.ts";
import { localised } from "../dom/localised.ts";
import type { Category } from "../world.ts";
import type { Given } from "./given.ts";
import { noteOf } from "./note.ts";
import { createService } from "./service.ts";
import { createFixed, createSwitch } from "./switch.ts";

/** A category on the page. */
export interface Block {
  readonly node: HTMLElement;
  /** Shows the services in which all of these are found, and says how many; without any, all of them, as before. */
  find(asked: readonly string[]): number;
}

/** Up to so many services in all are in sight from the start. */
const FEW = 3;

/** A group under its name (R154): its switch, what it is for, and who is in it. */
export function createCategory(category: Category, given: Given): Block {
  const { id, label, purpose, isAsked } = category;
  const { world, texts, say } = given;
  const { language, services, cookie } = world;
  const isFunctional = id === "functional";
  const name = localised(label, language) ?? texts[`name.${id}`] ?? id;
  const why = `sluis-why-${id}`;
  const words = isFunctional
    ? say("functionalMore", { days: `${cookie.days}` })
    : (localised(purpose, language) ?? say(`purpose.${id}`));
  const rows = services.filter(({ category }) => category === id).map((one) => createService(one, given));
  const list = element(
    "details",
    {},
    element("summary", {}, say("services", { count: `${rows.length}` })),
    element("ul", {}, ...rows.map(({ node }) => node)),
  );
  list.open = services.length <= FEW;
  const node = element(
    "fieldset",
    {},
    // What stands beside the switch says the same to who can see it.
    element("legend", { class: "quiet" }, name),
    isAsked
      ? createSwitch({ id, name, as: `sluis-category-${id}`, why }, given)
      : createFixed(name, isFunctional ? say("alwaysOn") : ""),
    element("p", { class: "purpose", id: why }, words, isFunctional || isAsked ? "" : ` ${say("canObject")}`),
    noteOf(world.notices?.beside(category, texts)),
    rows.length ? list : "",
  );
  /** What was unfolded before anything was asked. */
  let wasOpen: boolean | undefined;
  return {
    node,
    find(asked) {
      const isAsking = asked.length > 0;
      for (const row of rows) row.node.hidden = !asked.every((one) => row.words.includes(one));
      const { length } = rows.filter((row) => !row.node.hidden);
      node.hidden = isAsking && !length;
      wasOpen ??= list.open;
      list.open = isAsking || wasOpen;
      if (!isAsking) wasOpen = undefined;
      return length;
    },
  };
}
