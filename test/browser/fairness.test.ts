import { afterAll, afterEach, describe, expect, test } from "vitest";
import { LANGUAGES, LAYOUTS, openPreferences, openStage, startAnew, stillness } from "./a11y-stage.ts";
import { closeBrowser, MARKET, page, type Site } from "./site.ts";

const SIZES = [
  { width: 320, height: 640 },
  { width: 1280, height: 720 },
];
const HTML = page('<script async src="/sluis/sluis.js"></script>');

let site: Site;
afterEach(() => site.close());

/** The texts that take more than one line, with the layouts they do so in: told at the end, for who words them. */
const wraps = new Map<string, Set<string>>();
afterAll(async () => {
  const told = [...wraps].sort().map(([where, layouts]) => `\n  ${where} (${[...layouts].join(", ")})`);
  console.info(`fairness: ${LANGUAGES.length} languages; texts that wrap:${told.join("") || " none"}`);
  await closeBrowser();
});

interface Twin {
  /** Every property that the browser computed, but for those that only say how large it is. */
  readonly look: Readonly<Record<string, string>>;
  readonly parent: number;
  /** Among its siblings. */
  readonly place: number;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly lines: number;
  readonly contrast: number;
  /** Whether a click where it stands would hit it, without scrolling. */
  readonly isReachable: boolean;
  readonly text: string;
}

/** Accept and reject on a surface, as the browser draws them. */
const twins = (surface: string): Promise<Twin[]> =>
  site.page.evaluate((name) => {
    const light = (colour: string) => {
      const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
        const share = Number(part) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const SIZE = /^(width|height|inline-size|block-size|perspective-origin|transform-origin)$/;
    const root = document.querySelector(`[data-sluis=${name}]`) as HTMLElement;
    const parents = [...root.querySelectorAll("*")];
    return ["accept", "reject"].map((action) => {
      const button = root.querySelector(`[data-sluis-action=${action}]`) as HTMLElement;
      const style = getComputedStyle(button);
      const { x, y, width, height } = button.getBoundingClientRect();
      const range = document.createRange();
      range.selectNodeContents(button);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top / 4)));
      const [low = 0, high = 0] = [light(style.color), light(style.backgroundColor)].sort((a, b) => a - b);
      return {
        look: Object.fromEntries(
          [...style].filter((key) => !SIZE.test(key)).map((key) => [key, style.getPropertyValue(key)]),
        ),
        parent: parents.indexOf(button.parentElement as Element),
        place: [...(button.parentElement?.children ?? [])].indexOf(button),
        box: { x, y, width, height },
        lines: lines.size,
        contrast: (high + 0.05) / (low + 0.05),
        isReachable: button.contains(document.elementFromPoint(x + width / 2, y + height / 2)),
        text: button.innerText.trim(),
      };
    });
  }, surface);

interface Where {
  readonly language: string;
  readonly layout: string;
  readonly width: number;
}

/** The same in everything, side by side or one above the other. */
async function expectTwins(surface: string, where: Where): Promise<void> {
  const { language, layout, width } = where;
  const about = `${language}, ${surface}, ${layout}, ${width} px`;
  const [accept, reject] = (await twins(surface)) as [Twin, Twin];
  const of = (twin: Twin) => ({
    look: twin.look,
    parent: twin.parent,
    isReachable: twin.isReachable,
  });
  expect(of(reject), about).toEqual(of(accept));
  // A row that cannot be divided evenly leaves one of them a 64th of a pixel more.
  for (const side of ["width", "height"] as const)
    expect(Math.abs(reject.box[side] - accept.box[side]), `${about}: ${side}`).toBeLessThan(0.05);
  expect(accept.isReachable, about).toBe(true);
  expect(Object.keys(accept.look).length, about).toBeGreaterThan(300);
  expect(reject.place - accept.place, `${about}: next to each other`).toBe(1);
  const isRow = accept.box.y === reject.box.y;
  const isColumn = accept.box.x === reject.box.x;
  expect(isRow !== isColumn, `${about}: in one row or one column`).toBe(true);
  for (const { contrast, text, lines } of [accept, reject]) {
    expect(contrast, about).toBeGreaterThanOrEqual(4.5);
    expect(text, about).not.toBe("");
    const line = `${language}, ${width} px, ${surface}: “${text}”`;
    if (lines > 1) wraps.set(line, (wraps.get(line) ?? new Set()).add(layout));
  }
  expect(accept.text).not.toBe(reject.text);
}

/** In one language each way of pointing at them; the rules for it know no language. */
async function expectTwinsWhen(surface: string, how: "hover" | "focus" | "active"): Promise<void> {
  const looks: object[] = [];
  for (const action of ["accept", "reject"]) {
    const one = site.page.locator(`[data-sluis=${surface}] [data-sluis-action=${action}]`);
    if (how === "focus") await site.page.mouse.move(1, 1);
    else await one.hover();
    if (how === "active") await site.page.mouse.down();
    if (how === "focus") {
      await site.page.keyboard.press("Shift");
      await one.focus();
    }
    await stillness(site);
    looks.push(
      await one.evaluate((button) => {
        const style = getComputedStyle(button);
        const SIZE = /^(width|height|inline-size|block-size|perspective-origin|transform-origin)$/;
        return Object.fromEntries(
          [...style].filter((key) => !SIZE.test(key)).map((key) => [key, style.getPropertyValue(key)]),
        );
      }),
    );
    if (how === "active") {
      await site.page.mouse.move(1, 1);
      await site.page.mouse.up();
    }
  }
  expect(looks[1], how).toEqual(looks[0]);
}

describe.each(LAYOUTS)("accept and reject with the layout %s", (layout) => {
  describe.each(SIZES)("at $width px", ({ width, height }) => {
    test("are twins on both layers, in every language (R19, R21, R22)", async () => {
      site = await openStage(HTML, { context: { viewport: { width, height } } });
      for (const language of LANGUAGES) {
        await startAnew(site, { ...MARKET, layout, language });
        await expectTwins("banner", { language, layout, width });
        await openPreferences(site);
        await expectTwins("preferences", { language, layout, width });
      }
    });

    test("are twins where they are pointed at, focused and pressed (R21)", async () => {
      site = await openStage(HTML, { context: { viewport: { width, height } } });
      await startAnew(site, { ...MARKET, layout });
      for (const surface of ["banner", "preferences"]) {
        if (surface === "preferences") await openPreferences(site);
        for (const how of ["hover", "focus", "active"] as const) await expectTwinsWhen(surface, how);
      }
      expect(await site.cookies()).toEqual([]);
    });

    test("take one click each, and key presses that differ by one (R20)", async () => {
      site = await openStage(HTML, { context: { viewport: { width, height } } });
      for (const surface of ["banner", "preferences"] as const) {
        const presses: number[] = [];
        for (const action of ["accept", "reject"]) {
          await startAnew(site, { ...MARKET, layout });
          if (surface === "preferences") await openPreferences(site);
          const one = site.page.locator(`[data-sluis=${surface}] [data-sluis-action=${action}]`);
          let count = 0;
          while (!(await one.evaluate((button) => button === document.activeElement))) {
            await site.page.keyboard.press("Tab");
            count += 1;
            expect(count).toBeLessThan(60);
          }
          presses.push(count);
          await site.page.keyboard.press("Enter");
          await site.page.locator("[data-sluis=banner]").waitFor({ state: "detached" });
          await startAnew(site, { ...MARKET, layout });
          if (surface === "preferences") await openPreferences(site);
          await one.click();
          await site.page.locator("[data-sluis=banner]").waitFor({ state: "detached" });
          expect(await site.cookies()).toContain("consent_sluis");
        }
        // One of two has to come first by keyboard; whoever comes second costs one more press, and no more.
        expect((presses[1] ?? 0) - (presses[0] ?? 0), surface).toBe(1);
      }
    });
  });

  test("can both be reached at 400 %, with as much scrolling (R20, R147)", async () => {
    site = await openStage(HTML, { context: { viewport: { width: 320, height: 256 } } });
    await startAnew(site, { ...MARKET, layout });
    for (const surface of ["banner", "preferences"]) {
      if (surface === "preferences") await openPreferences(site);
      const [accept, reject] = (await twins(surface)) as [Twin, Twin];
      expect(reject.isReachable).toBe(accept.isReachable);
      expect(reject.box.y).toBe(accept.box.y);
      expect(reject.box.width).toBeCloseTo(accept.box.width, 1);
      for (const action of ["accept", "reject"])
        await site.page
          .locator(`[data-sluis=${surface}] [data-sluis-action=${action}]`)
          .click({ trial: true });
    }
  });
});

test("what differs would be found", async () => {
  site = await openStage(HTML);
  await startAnew(site, MARKET);
  for (const [property, value] of [
    ["font-weight", "400"],
    ["padding-inline", "9px"],
    ["color", "gray"],
    ["margin-block-start", "3px"],
  ] as const) {
    const set = (to: string) =>
      site
        .banner("reject")
        .evaluate((one: HTMLElement, args) => one.style.setProperty(...args, "important"), [property, to] as [
          string,
          string,
        ]);
    await set(value);
    await expect(
      expectTwins("banner", { language: "en", layout: "bar", width: 1280 }),
      property,
    ).rejects.toThrow();
    await set("");
  }
  await expectTwins("banner", { language: "en", layout: "bar", width: 1280 });
});
