import { element } from "../dom/element.ts";
import type { World } from "../world.ts";
import { createCategory } from "./category.ts";
import { createFilter } from "./filter.ts";
import type { Given } from "./given.ts";
import { noteOf } from "./note.ts";

/** More services than these are searched rather than read. */
export const isMany = ({ services }: Pick<World, "services">): boolean => services.length > 8;

/** The second layer: a switch per category and per service. Nothing changes until it is saved (R156). */
export function createContent(given: Given, close: () => void): Node[] {
  const { world, say, draft } = given;
  const blocks = world.categories.map((category) => createCategory(category, given));
  const isMinor = world.minor;
  const isAsking = world.categories.some((one) => one.isAsked);
  /** All of a kind; accept and reject are styled alike, too (R19-R22). */
  const action = (name: string, text: string, run?: () => unknown, more = {}) => {
    const button = element("button", { type: "button", "data-sluis-action": name, ...more }, text);
    button.addEventListener("click", () => {
      close();
      run?.();
    });
    return button;
  };
  const answer = (name: string, granted: boolean) =>
    isAsking ? action(name, say(name), () => world.answerAll(granted, "preferences")) : "";
  return [
    element(
      "div",
      { class: "top" },
      element("h2", { id: "sluis-heading", tabindex: "-1" }, say("heading")),
      action("close", "×", undefined, { "aria-label": say("close") }),
    ),
    element(
      "div",
      { class: "scroll" },
      element("p", {}, `${say(isMinor ? "minor" : "explain")} ${decided(given)}`),
      noteOf(world.notices?.signal()),
      isMany(world) ? createFilter(blocks, given) : "",
      ...blocks.map(({ node }) => node),
    ),
    element(
      "div",
      { class: "bottom" },
      answer("accept", true),
      answer("reject", false),
      isMinor ? "" : action("save", say("save"), () => world.decide(draft.choices())),
    ),
  ];
}

function decided({ world, say }: Given): string {
  const { decidedAt } = world.state();
  const date = decidedAt && new Date(decidedAt).toLocaleDateString(world.language, { dateStyle: "long" });
  return date ? say("decided", { date }) : "";
}
