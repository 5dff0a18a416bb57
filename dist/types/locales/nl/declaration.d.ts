import type { DeclarationTexts } from "../shape.ts";
export declare const texts: DeclarationTexts;
