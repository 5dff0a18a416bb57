import { mkdirSync, writeFileSync } from "node:fs";
import pixelmatch from "pixelmatch";
import type { Locator } from "playwright-core";
import { PNG } from "pngjs";

/** A surface as it is seen: where it stands, and its pixels. */
export interface Picture {
  readonly box: string;
  readonly png: PNG;
}

/** Behind round corners, and behind an edge that falls between two pixels, the page shines through. */
const CORNER = 24;
const RIM = 2;

function cutOff(png: PNG): PNG {
  const { width, height } = png;
  const isNear = (at: number, end: number, reach: number) => at < reach || at >= end - reach;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const isRim = isNear(x, width, RIM) || isNear(y, height, RIM);
      const isCorner = isNear(x, width, CORNER) && isNear(y, height, CORNER);
      if (isRim || isCorner) png.data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 4);
    }
  }
  return png;
}

const rounded = (value: number) => Math.round(value * 100) / 100;

/** @param hasPlace whether it stands in the window; what stands in the page goes where the page puts it */
export async function pictureOf(surface: Locator, hasPlace: boolean): Promise<Picture> {
  // Not by Playwright's own way, which waits for what a hostile page may never let be.
  await surface.evaluate((one) => one.scrollIntoView({ block: "nearest", behavior: "instant" }));
  const page = surface.page();
  const view = page.viewportSize() ?? { width: 0, height: 0 };
  const box = await surface.boundingBox();
  if (!box) throw new Error("is not on the page");
  const { x, y, width, height } = box;
  const left = Math.max(0, Math.floor(x));
  const top = Math.max(0, Math.floor(y));
  const clip = {
    x: left,
    y: top,
    width: Math.min(view.width, Math.ceil(x + width)) - left,
    height: Math.min(view.height, Math.ceil(y + height)) - top,
  };
  if (clip.width < 1 || clip.height < 1) throw new Error(`is out of sight: ${JSON.stringify(box)}`);
  const png = cutOff(PNG.sync.read(await page.screenshot({ clip })));
  return { box: (hasPlace ? [x, y, width, height] : [width, height]).map(rounded).join(" "), png };
}

const FOLDER = new URL("../../../.cache/isolation/", import.meta.url).pathname;

/**
 * So many pixels at round corners come out a little otherwise each time, where they fall between two pixels of the screen;
 * a letter, a line or a colour that is another one is far more.
 */
const FEW = 64;

/** How many pixels differ; where more do than chance explains, the pictures are kept to be looked at. */
export function differing(one: Picture, other: Picture, name: string): number {
  const [a, b] = [one.png, other.png];
  const isSameSize = a.width === b.width && a.height === b.height;
  const diff = new PNG({ width: a.width, height: a.height });
  const all = isSameSize
    ? pixelmatch(a.data, b.data, diff.data, a.width, a.height, { threshold: 0, includeAA: true })
    : Number.POSITIVE_INFINITY;
  const count = all <= FEW ? 0 : all;
  if (count) {
    mkdirSync(FOLDER, { recursive: true });
    const file = FOLDER + name.replace(/[^a-z0-9]+/gi, "-");
    for (const [what, png] of Object.entries({ blank: a, hostile: b, diff }))
      writeFileSync(`${file}.${what}.png`, PNG.sync.write(png));
  }
  return count;
}
