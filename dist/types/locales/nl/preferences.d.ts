import type { PreferenceTexts } from "../shape.ts";
export declare const texts: PreferenceTexts;
