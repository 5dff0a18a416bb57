/**
 * Gives the page a stylesheet that needs no `style-src` exception, until the signal (R171). It is put in one cascade layer
 * and every declaration made important: important ones in a layer outrank all of the page's, so that no page can break the
 * banner, while custom properties still pass. The build refuses what the expression would break.
 */
export declare function adopt(css: string, signal: AbortSignal): CSSStyleSheet;
