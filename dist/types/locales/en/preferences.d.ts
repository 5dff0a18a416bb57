import type { PreferenceTexts } from "../shape.ts";
/** The second layer. */
export declare const texts: PreferenceTexts;
