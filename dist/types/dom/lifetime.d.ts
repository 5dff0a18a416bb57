import type { Lifetime } from "../types.ts";
import type { Texts } from "../world.ts";
/** A lifetime in words of the language: "13 months", "13 maanden". Empty where it is unknown, or none that can be said. */
export declare function inWords(lifetime: Lifetime | undefined, language: string, texts: Texts): string;
