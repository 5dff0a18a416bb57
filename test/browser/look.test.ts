import { afterAll, afterEach, describe, expect, test } from "vitest";
import { closeBrowser, MARKET, page, Site, tag, VISION } from "./site.ts";

let site: Site;
afterEach(() => site.close());
afterAll(closeBrowser);

const SIZES = [
  { width: 320, height: 640 },
  { width: 768, height: 1024 },
  { width: 1280, height: 720 },
];
const LONG = "<p>Text that goes on.</p>".repeat(120);

const open = async (config: unknown, head = "", context = {}) => {
  site = await Site.open({ files: { "/": page(head + tag(config), LONG) }, context });
  await site.visit();
  await site.banner("accept").waitFor();
};

/** Every property a person could see, of accept and of reject. */
const twins = (surface: string) =>
  site.page.evaluate((name) => {
    const [accept, reject] = ["accept", "reject"].map((action) => {
      const button = document.querySelector(
        `[data-sluis=${name}] [data-sluis-action=${action}]`,
      ) as HTMLElement;
      const style = getComputedStyle(button);
      const { width, height } = button.getBoundingClientRect();
      const look = Object.fromEntries(
        [...style]
          .filter((key) => !/inline-size|width|perspective|transform-origin/.test(key))
          .map((key) => [key, style.getPropertyValue(key)]),
      );
      return {
        look,
        width: Math.round(width),
        height: Math.round(height),
        parent: button.parentElement?.className,
      };
    });
    return { accept, reject };
  }, surface);

describe.each(SIZES)("at $width px", ({ width, height }) => {
  test("accept and reject are twins on both layers (R19, R21)", async () => {
    await open(MARKET, "", { viewport: { width, height } });
    const banner = await twins("banner");
    expect(banner.accept).toEqual(banner.reject);
    await site.banner("preferences").click();
    await site.preferences("save").waitFor();
    await site.page.locator("h2#sluis-heading").focus();
    const preferences = await twins("preferences");
    expect(preferences.accept).toEqual(preferences.reject);
  });

  test("nothing runs off the page, every target is large enough, the page stays usable (R146, R147)", async () => {
    await open(VISION, "", { viewport: { width, height } });
    for (const surface of ["banner", "preferences"]) {
      if (surface === "preferences") await site.banner("preferences").click();
      await site.page.locator(`[data-sluis=${surface}]`).waitFor();
      await site.settle(250);
      const report = await site.page.evaluate((name) => {
        const box = document.querySelector(`[data-sluis=${name}]`) as HTMLElement;
        const rects = [...box.querySelectorAll("button, input, summary")].map((one) =>
          one.getBoundingClientRect(),
        );
        return {
          sideways:
            document.documentElement.scrollWidth > innerWidth || box.scrollWidth > box.clientWidth + 1,
          outside: rects.filter(({ left, right }) => left < 0 || right > innerWidth).length,
          small: rects.filter((rect) => rect.width < 24 || rect.height < 24).length,
          share: box.getBoundingClientRect().height / innerHeight,
        };
      }, surface);
      expect(report).toMatchObject({ sideways: false, outside: 0, small: 0 });
      if (surface === "banner") expect(report.share).toBeLessThanOrEqual(0.5);
    }
  });
});

/** The banner without its outermost pixels, which the page behind shines through where they are cut in half. */
async function inside(): Promise<Buffer> {
  const {
    x = 0,
    y = 0,
    width = 0,
    height = 0,
  } = (await site.page.locator("[data-sluis=banner]").boundingBox()) ?? {};
  return site.page.screenshot({
    clip: { x: x + 4, y: Math.ceil(y) + 4, width: width - 8, height: height - 8 },
  });
}

describe("the page around it", () => {
  test("does not move: no layout shift from asking or answering (R201)", async () => {
    site = await Site.open({ files: { "/": page(tag(MARKET), LONG) } });
    await site.page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as never as { value: number }).value);
      }).observe({ type: "layout-shift", buffered: true });
    });
    await site.visit();
    await site.banner("reject").click();
    await site.settle(500);
    expect(await site.page.evaluate(() => (window as never as { shifts: number[] }).shifts)).toEqual([]);
  });

  test("cannot break the banner, not even with important rules, and is not changed by it", async () => {
    await open(MARKET);
    await site.settle(300);
    const plain = await inside();
    const heading = () =>
      site.page
        .locator("h1")
        .evaluate((one) =>
          JSON.stringify(
            [...getComputedStyle(one)].map((key) => getComputedStyle(one).getPropertyValue(key)),
          ),
        );
    await site.page.evaluate(() => (window as never as { sluis: { stop(): void } }).sluis.stop());
    const before = await heading();
    await site.close();
    const hostile = `<style>
      * { color: red !important; font: 30px/3 serif !important; margin: 20px !important; float: right !important; display: block !important }
      #sluis button, body div section button { background: lime !important; transform: rotate(9deg) !important; opacity: 0.2 !important }
      html { font-size: 62.5% } button { all: unset !important; text-transform: uppercase !important }
    </style>`;
    await open(MARKET, hostile);
    await site.settle(300);
    expect(Buffer.compare(await inside(), plain)).toBe(0);
    await site.close();
    await open(MARKET);
    expect(await heading()).toBe(before);
  });

  test("focus moved by keyboard is not hidden behind the banner (R145)", async () => {
    site = await Site.open({
      files: { "/": page(tag(MARKET), '<p><a href="#">Link</a></p>'.repeat(80)) },
      context: { viewport: { width: 1280, height: 720 } },
    });
    await site.visit();
    await site.banner("accept").waitFor();
    await site.page.locator("#footer-link").focus();
    for (let step = 0; step < 60; step++) {
      await site.page.keyboard.press("Tab");
      const isHidden = await site.page.evaluate(() => {
        const top = (document.querySelector("[data-sluis=banner]") as HTMLElement).getBoundingClientRect()
          .top;
        return (document.activeElement as HTMLElement).getBoundingClientRect().top >= top;
      });
      expect(isHidden).toBe(false);
    }
  });

  test("is left alone in print, and nothing moves where motion is unwanted (R162, R169)", async () => {
    await open(MARKET, "", { reducedMotion: "reduce" });
    const banner = site.page.locator("[data-sluis=banner]");
    expect(await banner.evaluate((one) => getComputedStyle(one).animationName)).toBe("none");
    await site.page.emulateMedia({ media: "print" });
    expect(await banner.isVisible()).toBe(false);
  });
});

describe("colours", () => {
  test.each(["light", "dark"] as const)("have contrast enough in %s (R22, R149)", async (colorScheme) => {
    await open(MARKET, "", { colorScheme });
    const ratios = await site.page.evaluate(() => {
      const light = (color: string) => {
        const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
          const share = Number(part) / 255;
          return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const behind = (one: Element | null): string => {
        const { backgroundColor } = getComputedStyle(one as Element);
        return backgroundColor === "rgba(0, 0, 0, 0)"
          ? behind((one as Element).parentElement)
          : backgroundColor;
      };
      return [...document.querySelectorAll("[data-sluis=banner] :is(h2, p, li, strong, a, button)")].map(
        (one) => {
          const [a, b] = [light(getComputedStyle(one).color), light(behind(one))];
          return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        },
      );
    });
    expect(ratios.length).toBeGreaterThan(8);
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(4.5);
  });
});
