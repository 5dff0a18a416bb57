import type { Texts } from "../world.ts";
/** Says a text by its key, with its blanks filled in; whatever a site put in its place becomes text (R177). */
export type Say = (key: string, values?: Texts) => string;
export declare const sayer: (texts: Texts) => Say;
/** A purpose in words: one that the language knows, or the site's own. */
export declare const purposeIn: (texts: Texts, purpose: string) => string;
