import type { Lifetime } from "../types.ts";
import type { Texts } from "../world.ts";
/** A lifetime in words of the language: "13 months", "13 maanden". */
export declare function inWords(lifetime: Lifetime, language: string, texts: Texts): string;
