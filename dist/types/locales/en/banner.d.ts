import type { BannerTexts } from "../shape.ts";
/** The first layer. `{controller}` becomes the name of who asks, `{preferences}` the text of that button. */
export declare const texts: BannerTexts;
