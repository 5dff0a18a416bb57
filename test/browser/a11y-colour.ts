import type { Locator } from "playwright-core";
import { PNG } from "pngjs";
import type { Site } from "./site.ts";

export type Colour = readonly [red: number, green: number, blue: number];
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const light = (colour: Colour): number => {
  const [r = 0, g = 0, b = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** By WCAG 2, from 1 to 21. */
export const contrast = (one: Colour, other: Colour): number => {
  const [low = 0, high = 0] = [light(one), light(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

/** What is painted in a part of the window, pixel by pixel: what a person sees, whatever the styles say. */
export async function paint({ page }: Site, clip: Box): Promise<Colour[]> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const [x, y] = [Math.max(0, Math.floor(clip.x)), Math.max(0, Math.floor(clip.y))];
  const seen = {
    x,
    y,
    width: Math.min(width, Math.ceil(clip.x + clip.width)) - x,
    height: Math.min(height, Math.ceil(clip.y + clip.height)) - y,
  };
  if (seen.width <= 0 || seen.height <= 0) return [];
  const { data } = PNG.sync.read(await page.screenshot({ clip: seen, scale: "css", animations: "disabled" }));
  return Array.from(
    { length: data.length / 4 },
    (_, i) => [...data.subarray(i * 4, i * 4 + 3)] as never as Colour,
  );
}

/** The colour that most of it has. */
export function groundOf(pixels: readonly Colour[]): Colour {
  const counts = new Map<string, number>();
  for (const pixel of pixels) counts.set(`${pixel}`, (counts.get(`${pixel}`) ?? 0) + 1);
  const [most = "0,0,0"] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  return most.split(",").map(Number) as never as Colour;
}

/** Where the text of an element stands, itself alone. */
export const textBox = (locator: Locator): Promise<Box> =>
  locator.evaluate((one) => {
    one.scrollIntoView({ block: "nearest" });
    const range = document.createRange();
    range.selectNodeContents(one);
    const [first] = range.getClientRects();
    const { x = 0, y = 0, width = 0, height = 0 } = first ?? {};
    return { x, y, width, height };
  });

/** Contrast of a text with its ground, as painted. */
export async function textContrast(site: Site, locator: Locator): Promise<number> {
  const pixels = await paint(site, await textBox(locator));
  const ground = groundOf(pixels);
  return Math.max(1, ...pixels.map((pixel) => contrast(pixel, ground)));
}
