import type { EmbedTexts } from "../shape.ts";
export declare const texts: EmbedTexts;
