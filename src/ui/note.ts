import { element } from "../dom/element.ts";

/** A line to be read before a switch is used; nothing where there is nothing to say. */
export const noteOf = (words: string | undefined): Node | string =>
  words ? element("p", { class: "note" }, words) : "";
