import type { Localised } from "../types.ts";
/** The text in a language; where it is missing the English one, or the first there is. */
export declare const localised: (text: Localised | undefined, language: string) => string | undefined;
/** A text with its `{names}` filled in. */
export declare const fill: (text: string, values: Readonly<Record<string, string>>) => string;
