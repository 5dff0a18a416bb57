import { fill } from "../dom/localised.ts";
import type { Texts } from "../world.ts";

/** Says a text by its key, with its blanks filled in; whatever a site put in its place becomes text (R177). */
export type Say = (key: string, values?: Texts) => string;

export const sayer =
  (texts: Texts): Say =>
  (key, values = {}) =>
    fill(texts[key] ?? "", values);

/** A purpose in words: one that the language knows, or the site's own. */
export const purposeIn = (texts: Texts, purpose: string): string => {
  const key = `for.${purpose}`;
  return `${Object.hasOwn(texts, key) ? texts[key] : purpose}`;
};
