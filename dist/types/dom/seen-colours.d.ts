/**
 * The colours that are in force on an element, as `rgb()` or `color(srgb …)`, however they were written. A registered
 * property is computed as the colour that it is; it is registered only while it is read, under a name of its own.
 */
export declare function seenColours(root: Element): Record<string, string>;
