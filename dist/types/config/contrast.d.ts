/** Red, green, blue and how opaque, each from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];
/** Colours as a browser computes them, by the property that gives each: `text` for `--sluis-text`. */
export type Colours = Readonly<Record<string, string>>;
interface Pair {
    readonly front: string;
    readonly behind: string;
    /** The ratio that WCAG asks for: 4.5 of text (1.4.3), 3 of what shows where a control is (1.4.11). */
    readonly asked: number;
    readonly what: string;
}
/** What is read on what; all other parts of the interface share these. */
export declare const PAIRS: readonly Pair[];
/** Reads `rgb()`, `rgba()` and `color(srgb …)`, which is how browsers tell a computed colour; no other notation. */
export declare function parseColour(text: string): Colour | undefined;
/** WCAG 2.2, "relative luminance", of an opaque colour. */
export declare function luminance([red, green, blue]: Colour): number;
/** WCAG 2.2, "contrast ratio", from 1 to 21; with something translucent behind, the least that a page can make of it. */
export declare function contrast(front: Colour, behind: Colour): number;
/** One line for each pair that falls short of what is asked; one that is not given is nobody's. */
export declare const contrastAdvice: (colours: Colours) => string[];
export {};
