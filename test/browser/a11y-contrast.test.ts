import type { Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Box, type Colour, contrast, groundOf, paint, textContrast } from "./a11y-colour.ts";
import { FEW, LAYOUTS, openPreferences, openStage, startAnew, stillness, unfold } from "./a11y-stage.ts";
import { closeBrowser, type Site } from "./site.ts";

const MODES = [
  { mode: "light", media: { colorScheme: "light", forcedColors: "none" } },
  { mode: "dark", media: { colorScheme: "dark", forcedColors: "none" } },
  { mode: "forced colours, light", media: { colorScheme: "light", forcedColors: "active" } },
  { mode: "forced colours, dark", media: { colorScheme: "dark", forcedColors: "active" } },
] as const;

let site: Site;
beforeAll(async () => {
  // Tall, so that nothing scrolls under anything.
  site = await openStage(undefined, { context: { viewport: { width: 900, height: 1600 } } });
});
afterAll(closeBrowser);

/** From 0 to 1, where the knob of a switch is: what differs from most of the line through the middle of the track. */
function knob(pixels: readonly Colour[], width: number): number {
  const half = Math.floor(pixels.length / width / 2) * width;
  const line = pixels.slice(half, half + width).slice(5, -5);
  const ground = groundOf(line);
  const places = line.flatMap((pixel, place) => (contrast(pixel, ground) >= 2 ? [place] : []));
  return places.reduce((sum, place) => sum + place, 0) / Math.max(1, places.length) / line.length;
}

const boxOf = async (one: Locator): Promise<Box> => {
  await one.scrollIntoViewIfNeeded();
  return (await one.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
};

/** The colour around a control, just outside of it. */
async function around(box: Box): Promise<Colour> {
  const above = { x: box.x + box.width / 2 - 2, y: box.y - 4, width: 4, height: 2 };
  return groundOf(await paint(site, above));
}

/** How many pixels of a control stand out against what is around it, for each pixel of its edge. */
async function standsOut(one: Locator): Promise<number> {
  const box = await boxOf(one);
  const ground = await around(box);
  const pixels = await paint(site, box);
  return pixels.filter((pixel) => contrast(pixel, ground) >= 3).length / (2 * (box.width + box.height));
}

async function show(media: (typeof MODES)[number]["media"], config: object = {}): Promise<void> {
  await site.page.emulateMedia(media);
  await startAnew(site, config);
  await site.page.locator("[data-sluis=declaration]").waitFor();
}

describe.each(MODES)("in $mode", ({ media }) => {
  test.each(LAYOUTS)(
    "every button of the banner is bounded at 3:1, and read at 4.5:1, with the layout %s (R149)",
    async (layout) => {
      await show(media, { layout });
      await stillness(site);
      for (const action of ["accept", "reject", "preferences"]) {
        expect(await standsOut(site.banner(action)), action).toBeGreaterThan(0.9);
        expect(await textContrast(site, site.banner(action)), action).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  test("so are those of the preferences, its switches, and the sign that closes it (R149)", async () => {
    await show(media);
    await openPreferences(site);
    await stillness(site);
    for (const action of ["accept", "reject", "save"]) {
      expect(await standsOut(site.preferences(action)), action).toBeGreaterThan(0.9);
      expect(await textContrast(site, site.preferences(action)), action).toBeGreaterThanOrEqual(4.5);
    }
    await unfold(site);
    const switches = await site.page.locator("[data-sluis=preferences] [role=switch]").all();
    expect(switches.length).toBeGreaterThan(3);
    for (const one of switches) expect(await standsOut(one)).toBeGreaterThan(0.9);
    expect(await standsOut(site.preferences("close"))).toBeGreaterThan(0.15);
  });

  test("so are those of a placeholder and of the declaration (R149)", async () => {
    await show(media);
    await site.banner("reject").click();
    await site.page.locator("[data-sluis=banner]").waitFor({ state: "detached" });
    const buttons = site.page.locator(":is([data-sluis=placeholder], [data-sluis=declaration]) button");
    expect(await buttons.count()).toBe(3);
    for (const one of await buttons.all()) {
      expect(await standsOut(one)).toBeGreaterThan(0.9);
      expect(await textContrast(site, one)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test("a switch shows whether it is on without any colour: by its form, and by a word (R150)", async () => {
    await show(media, FEW);
    await openPreferences(site);
    const session = await site.context.newCDPSession(site.page);
    await session.send("Emulation.setEmulatedVisionDeficiency", { type: "achromatopsia" });
    const one = site.page.getByRole("switch", { name: "Analytics", exact: true });
    const look = async () => {
      await site.page.mouse.move(1, 1);
      await stillness(site);
      const row = one.locator("xpath=ancestor::*[contains(., 'Analytics')][1]");
      const box = await boxOf(one);
      const pixels = await paint(site, box);
      const width = Math.ceil(box.x + box.width) - Math.floor(box.x);
      return { pixels, knob: knob(pixels, width), words: await row.innerText() };
    };
    const off = await look();
    await one.click();
    const on = await look();
    await session.send("Emulation.setEmulatedVisionDeficiency", { type: "none" });
    await session.detach();
    const changed = on.pixels.filter((pixel, i) => contrast(pixel, off.pixels[i] as Colour) >= 3);
    expect(changed.length / on.pixels.length).toBeGreaterThan(0.1);
    for (const [r, g, b] of [...on.pixels, ...off.pixels])
      expect(Math.max(r, g, b) - Math.min(r, g, b)).toBeLessThan(3);
    expect(Math.abs(on.knob - off.knob)).toBeGreaterThan(0.15);
    expect([off.words, on.words].map((words) => words.replace(/\s+/g, " "))).toEqual([
      expect.stringMatching(/\bOff\b/),
      expect.stringMatching(/\bOn\b/),
    ]);
  });
});

describe.each(MODES.filter(({ media }) => media.forcedColors === "active"))("in $mode", ({ media }) => {
  /** Whether each has a border that is drawn, in a colour other than the ground around it: forced colours take grounds away. */
  const bordered = (selector: string) =>
    site.page.locator(selector).evaluateAll((all) => {
      const ground = (one: Element | null): string => {
        const { backgroundColor } = getComputedStyle(one ?? document.documentElement);
        return one && /, 0\)$/.test(backgroundColor) ? ground(one.parentElement) : backgroundColor;
      };
      return all
        .filter((one) => one.checkVisibility())
        .map((one) => {
          const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(one);
          const isDrawn = borderTopStyle !== "none" && parseFloat(borderTopWidth) >= 1;
          return isDrawn && borderTopColor !== ground(one.parentElement);
        });
    });

  test.each(LAYOUTS)("surfaces and controls keep real borders, with the layout %s (R163)", async (layout) => {
    await show(media, { layout });
    expect(await bordered("[data-sluis=banner], [data-sluis=banner] button")).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(await bordered("[data-sluis=placeholder], [data-sluis=placeholder] button")).toEqual([
      true,
      true,
      true,
    ]);
    expect(await bordered("[data-sluis=declaration] button")).toEqual([true]);
    await openPreferences(site);
    await unfold(site);
    const preferences = await bordered(
      "[data-sluis=preferences], [data-sluis=preferences] :is(button, [role=switch])",
    );
    expect(preferences.length).toBeGreaterThan(8);
    expect(preferences).not.toContain(false);
  });
});
