import type { DeclarationTexts } from "../shape.ts";
/** The cookie overview, beside the texts of the two layers. */
export declare const texts: DeclarationTexts;
