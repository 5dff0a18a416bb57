import type { Localised } from "../types.ts";
import type { Texts } from "../world.ts";
/** What is left of a text to the ear: its letters and digits. Empty where there are none, or it is no text. */
export declare const heard: (text: unknown) => string;
/** The text in a language; where it is missing the English one, or the first there is. */
export declare const localised: (text: Localised | undefined, language: string) => string | undefined;
/** The owner's own words for texts of a language. What is no text counts as not given, and code that throws gives none. */
export declare function ownWords(config: unknown, language: string): Texts;
/** A text with its `{names}` filled in. */
export declare const fill: (text: string, values: Readonly<Record<string, string>>) => string;
