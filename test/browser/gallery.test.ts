import { readdirSync, readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
// @ts-expect-error the demo is plain JavaScript
import * as choices from "../../demo/gallery/choices.js";
import { Gallery } from "./gallery.ts";

const { layouts, themes, languages, surfaces, questions } = choices as Record<
  string,
  Record<string, unknown>
>;
const AXE = readFileSync(new URL("../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
const SPOKEN = readdirSync(new URL("../../src/locales", import.meta.url)).flatMap(
  (one) => /^([a-z]{2})\.ts$/.exec(one)?.[1] ?? [],
);
const keys = (of: object | undefined) => Object.keys(of ?? {});

let gallery: Gallery;
let page: Page;
beforeAll(async () => {
  gallery = await Gallery.open();
});
afterAll(() => gallery.close());
beforeEach(async () => {
  page = await gallery.visitor({ viewport: { width: 1280, height: 1400 } });
});

const news = (text: string | RegExp) =>
  page.locator(".news").filter({ hasText: text }).waitFor({ timeout: 5000 });
const live = () => page.frameLocator(".window iframe");

/** What was drawn, as a person would tell it. */
const drawn = () =>
  page.evaluate(() => {
    const banner = document.querySelector("[data-sluis=banner]") as HTMLElement;
    const { width, height } = banner.getBoundingClientRect();
    const root = document.querySelector("#sluis") as HTMLElement;
    return {
      isSeen: width > 200 && height > 80,
      buttons: banner.querySelectorAll("button[data-sluis-action]").length,
      layout: banner.dataset.layout,
      language: root.lang,
      direction: getComputedStyle(banner).direction,
      surface: getComputedStyle(banner).backgroundColor,
    };
  });

describe("each combination draws a banner", () => {
  test.each(keys(layouts))("in the layout %s, in every theme and direction", async (layout) => {
    const grounds = new Set<string>();
    for (const theme of keys(themes)) {
      for (const direction of ["ltr", "rtl"]) {
        await gallery.draw(page, { layout, theme, direction });
        const { surface, ...rest } = await drawn();
        grounds.add(surface);
        expect({ theme, ...rest }).toEqual({
          theme,
          isSeen: true,
          buttons: 3,
          layout,
          language: "en",
          direction,
        });
      }
    }
    // Light, which "as the system" is too, dark, and two of their own.
    expect(grounds.size).toBe(4);
    expect([gallery.errors, gallery.leaks]).toEqual([[], []]);
  });

  test("in every language that there is", { timeout: 90_000 }, async () => {
    for (const language of SPOKEN) {
      await gallery.draw(page, { language });
      const { language: spoken, direction } = await drawn();
      expect([spoken, direction]).toEqual([language, /ar|he/.test(language) ? "rtl" : "ltr"]);
    }
    expect([gallery.errors, gallery.leaks]).toEqual([[], []]);
  });

  test.each(keys(surfaces))("and the %s is drawn too", async (surface) => {
    await gallery.draw(page, { surface });
    expect([gallery.errors, gallery.leaks]).toEqual([[], []]);
  });
});

describe("the gallery", () => {
  test("offers every language that there is", () => {
    expect(SPOKEN.filter((one) => !keys(languages).includes(one))).toEqual([]);
  });

  test("loads with nothing wrong, and asks no other host", async () => {
    await page.goto(gallery.at());
    await news("Banner, Bar, Light, English");
    await live().locator("[data-sluis=banner]").waitFor();
    expect(await page.locator(".glance iframe").count()).toBe(12);
    expect([gallery.errors, gallery.leaks]).toEqual([[], []]);
  });

  test("is found from the demo's first page", async () => {
    await page.goto(gallery.at().replace(/gallery\/.*/, ""));
    await page.getByRole("main").getByRole("link", { name: "The gallery" }).click();
    await news("Banner");
  });

  test("draws what is picked, by keyboard, and keeps it in its address", async () => {
    await page.goto(gallery.at());
    await news("Bar");
    await page.getByRole("radio", { name: "Bar" }).focus();
    await page.keyboard.press("ArrowRight");
    await news("Banner, Box, Light");
    await page.getByLabel("Language").selectOption("nl");
    await news("Nederlands");
    await page.getByLabel("Direction").selectOption("rtl");
    await news("Right to left");
    await page.getByLabel("Window").selectOption("375x667");
    await page.getByLabel("Text and all else at").selectOption("200");
    const frame = live().locator("#sluis");
    await frame.locator("[data-sluis=banner][data-layout=box]").waitFor();
    expect(
      await frame.evaluate((one: HTMLElement) => [one.lang, getComputedStyle(one).direction, innerWidth]),
    ).toEqual(["nl", "rtl", 188]);
    await page.reload();
    await news("Box, Light, Nederlands, Right to left, 375 × 667, 200 %");
    expect(gallery.errors).toEqual([]);
  });

  test("tells what is pressed, and stores nothing", async () => {
    await page.goto(gallery.at());
    await live().locator("[data-sluis-action=accept]").click();
    await news("You pressed “Accept all”");
    await live().locator("[data-sluis-action=preferences]").first().click();
    await live().locator("[data-sluis=preferences][open]").waitFor();
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => [document.cookie, localStorage.length])).toEqual(["", 0]);
    expect(gallery.leaks).toEqual([]);
  });

  test("has a name for every question, and shows the one picked at a glance", async () => {
    await page.goto(gallery.at({ language: "nl" }));
    for (const name of keys(questions)) {
      const field = page.locator(`form [name=${name}]`).first();
      expect(
        await field.evaluate((one: HTMLInputElement) => one.labels?.[0]?.textContent?.trim()),
      ).toBeTruthy();
    }
    await page.getByRole("button", { name: "Dialog, Night ferry" }).click();
    await news("Banner, Dialog, Night ferry, Nederlands");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("live");
  });

  test.each(["light", "dark"] as const)("has no fault that axe finds, in %s", async (colorScheme) => {
    page = await gallery.visitor({ colorScheme, viewport: { width: 1280, height: 1400 } });
    await page.goto(gallery.at());
    await news("Banner");
    await page.evaluate(AXE);
    const faults = await page.evaluate(async () => {
      const { axe } = window as never as {
        axe: {
          run(
            what: unknown,
            options: unknown,
          ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
        };
      };
      const { violations } = await axe.run({ exclude: ["iframe"] }, { iframes: false });
      return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
    });
    expect(faults).toEqual([]);
  });

  test.each([320, 768])("fits a window of %i px", async (width) => {
    await page.setViewportSize({ width, height: 640 });
    await page.goto(gallery.at());
    await news("Banner");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});
