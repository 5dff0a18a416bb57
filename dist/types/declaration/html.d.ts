import type { Tree } from "./element.ts";
/** The tree as HTML, every text of it escaped (R177). No element in it is void, and none holds raw text. */
export declare function toHtml({ tag, attributes, children }: Tree): string;
