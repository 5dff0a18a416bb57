import type { BannerTexts } from "../shape.ts";
export declare const texts: BannerTexts;
