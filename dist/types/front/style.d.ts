/** Gives the page a stylesheet that needs no `style-src` exception, until the signal (R171). */
export declare function adopt(css: string, signal: AbortSignal): CSSStyleSheet;
