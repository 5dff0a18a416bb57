import type { Rules } from "../types.ts";
/** What the options of a service that is no preset must be. The gate needs none of them but `purpose`. */
export declare const OWN_RULES: Rules;
/** The same in words, as the end of the sentence "… is not …". */
export declare const OWN_TEXTS: Readonly<Record<string, string>>;
