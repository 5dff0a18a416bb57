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
export const PAIRS: readonly Pair[] = [
  { front: "text", behind: "surface", asked: 4.5, what: "headings and names" },
  { front: "text-soft", behind: "surface", asked: 4.5, what: "running text" },
  { front: "accent", behind: "surface", asked: 4.5, what: "links and buttons" },
  { front: "on-accent", behind: "accent", asked: 4.5, what: "text of accept and reject" },
  { front: "edge", behind: "surface", asked: 3, what: "switches that are off" },
];

const FORMS = /^(rgba?|color)\(\s*(srgb\s+)?([^)]*)\)$/;

/** Reads `rgb()`, `rgba()` and `color(srgb …)`, which is how browsers tell a computed colour; no other notation. */
export function parseColour(text: string): Colour | undefined {
  const [, form = "", space, inside = ""] = FORMS.exec(text.trim()) ?? [];
  if (!form || (form === "color") !== Boolean(space)) return undefined;
  const parts = inside.split(/[\s,/]+/).filter(Boolean);
  const most = form === "color" ? 1 : 255;
  const [red, green, blue, alpha = 1] = parts.map((part, index) =>
    Math.min(1, Math.max(0, numberOf(part, index < 3 ? most : 1))),
  );
  const colour = [red, green, blue, alpha] as const;
  return parts.length < 3 || parts.length > 4 || colour.some(Number.isNaN) ? undefined : (colour as Colour);
}

/** A share of `most`: `none` counts as nothing, and a percentage is one of the whole. */
function numberOf(part: string, most: number): number {
  if (part === "none") return 0;
  return part.endsWith("%") ? Number(part.slice(0, -1)) / 100 : Number(part) / most;
}

/** WCAG 2.2, "relative luminance", of an opaque colour. */
export function luminance([red, green, blue]: Colour): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const over = ([r, g, b, alpha]: Colour, [br, bg, bb]: Colour): Colour => {
  const mix = (front: number, behind: number) => front * alpha + behind * (1 - alpha);
  return [mix(r, br), mix(g, bg), mix(b, bb), 1];
};

/** What may lie behind something translucent, from black to white: the page, of which nothing is known. */
const PAGES = Array.from({ length: 17 }, (_, step): Colour => [step / 16, step / 16, step / 16, 1]);

/** WCAG 2.2, "contrast ratio", from 1 to 21; with something translucent behind, the least that a page can make of it. */
export function contrast(front: Colour, behind: Colour): number {
  const ratios = (behind[3] < 1 ? PAGES : PAGES.slice(0, 1)).map((page) => {
    const ground = over(behind, page);
    const [low = 0, high = 0] = [luminance(over(front, ground)), luminance(ground)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  });
  return Math.min(...ratios);
}

/** Cut off, not rounded: 4.496 is not 4.5. */
const shown = (ratio: number): string => String(Math.floor(ratio * 100) / 100);

/** One line for each pair that falls short of what is asked; one that is not given is nobody's. */
export const contrastAdvice = (colours: Colours): string[] =>
  PAIRS.flatMap(({ front, behind, asked, what }) => {
    const names = `--sluis-${front} on --sluis-${behind} (${what})`;
    const [one, other] = [colours[front], colours[behind]];
    if (!one || !other) return [];
    const [above, below] = [parseColour(one), parseColour(other)];
    if (!above || !below) return [`${names}: ${above ? other : one} is no colour that can be compared`];
    const ratio = contrast(above, below);
    return ratio < asked ? [`${names}: ${shown(ratio)}:1 of ${asked}:1 (${one} on ${other})`] : [];
  });
