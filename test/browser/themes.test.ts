import { readdirSync, readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Gallery } from "./gallery.ts";

const SRC = new URL("../../src/", import.meta.url);
const PROPERTIES = [
  ...new Set(
    readdirSync(SRC, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".css"))
      .flatMap((path) => readFileSync(new URL(path, SRC), "utf8").match(/--sluis-[\w-]+/g) ?? []),
  ),
];
/** Values of every kind that a property may take, none of them a default. */
const VALUES = ["rgb(1, 200, 3)", "31px", "monospace", "7", "3px 3px 9px 9px rgb(1, 200, 3)"];

let gallery: Gallery;
beforeAll(async () => {
  gallery = await Gallery.open();
});
afterAll(() => gallery.close());

/** Sets each property to each value in turn: where accept and reject come apart, and whether anything changed at all. */
const tryAll = (page: Page, surface: string) =>
  page.evaluate(
    ({ name, properties, values }) => {
      const sheet = new CSSStyleSheet();
      document.adoptedStyleSheets.push(sheet);
      const box = document.querySelector(`[data-sluis=${name}]`) as HTMLElement;
      const twins = ["accept", "reject"].map((action) => box.querySelector(`[data-sluis-action=${action}]`));
      // What follows from the length of a word is no look.
      const isLook = (key: string) => !/inline-size|width|perspective|transform-origin/.test(key);
      const look = (one: Element | null, keep = isLook) =>
        [undefined, "::before", "::after"]
          .flatMap((pseudo) => {
            const style = getComputedStyle(one as Element, pseudo);
            return [...style].filter(keep).map((key) => `${key}: ${style.getPropertyValue(key)}`);
          })
          .join("; ");
      const few = [box, ...box.querySelectorAll("button"), ...[...box.querySelectorAll("*")].slice(0, 40)];
      const isThemed = (key: string) =>
        /^(background-color|color|border-top|border-.*radius|font-family|z-index|padding|gap|row-gap|box-shadow)/.test(
          key,
        );
      const everything = () => few.map((one) => look(one, isThemed)).join("\n");
      const apart: string[] = [];
      const idle: string[] = [];
      const before = everything();
      for (const property of properties) {
        let didChange = false;
        for (const value of values) {
          sheet.replaceSync(`:root { ${property}: ${value} }`);
          if (look(twins[0] ?? null) !== look(twins[1] ?? null)) apart.push(`${property}: ${value}`);
          didChange ||= everything() !== before;
        }
        if (!didChange) idle.push(property);
      }
      sheet.replaceSync("");
      return { apart, idle };
    },
    { name: surface, properties: PROPERTIES, values: VALUES },
  );

describe("no property reaches only one of accept and reject (R21)", () => {
  test.each([
    ["banner", "bar"],
    ["banner", "box"],
    ["banner", "dialog"],
    ["preferences", "bar"],
  ])("on the %s in the layout %s", async (surface, layout) => {
    const page = await gallery.visitor();
    await gallery.draw(page, { surface, layout });
    const { apart, idle } = await tryAll(page, surface);
    expect(PROPERTIES.length).toBeGreaterThan(8);
    expect(apart).toEqual([]);
    // Off switches are in the preferences; nothing lies in front of those; not every layout has the same distances.
    const allowed = surface === "banner" ? /edge|z-index|space/ : /z-index|space|shadow/;
    expect(idle.filter((one) => !allowed.test(one))).toEqual([]);
  });
});

/** What the console says of contrast on a page of a developer, once it has been measured. */
async function said(answers: Record<string, string>, css = "", options: object = {}): Promise<string[]> {
  const page = await gallery.visitor(options);
  await page.addInitScript((text) => {
    document.addEventListener("DOMContentLoaded", () => {
      document.head.append(Object.assign(document.createElement("style"), { textContent: text }));
    });
  }, css);
  await gallery.draw(page, answers);
  await page.waitForRequest(/sluis-check/, { timeout: 8000 }).catch(() => {});
  expect(gallery.requests.some((url) => url.endsWith("/sluis-check.js"))).toBe(true);
  await page.waitForTimeout(400);
  return gallery.warnings
    .filter((text) => text.startsWith("sluis: too little contrast:"))
    .flatMap((text) => text.split("\n- ").slice(1));
}

describe("a theme with too little contrast is told of in development (R149)", () => {
  test.each(["light", "dark", "linden", "night-ferry"])("nothing is said of %s", async (theme) => {
    expect(await said({ theme })).toEqual([]);
  });

  test("nor of the defaults on a dark system", async () => {
    expect(await said({ theme: "auto" }, "", { colorScheme: "dark" })).toEqual([]);
  });

  test.each([
    "#bbb",
    "lightgray",
    "oklch(0.85 0 0)",
    "color-mix(in srgb, white 70%, black)",
    "rgb(0 0 0 / 30%)",
    "light-dark(#ccc, #000)",
    "color(display-p3 0.8 0.8 0.8)",
  ])("light grey text is: %s", async (grey) => {
    const lines = await said({ theme: "light" }, `:root { --sluis-text-soft: ${grey} }`);
    expect(lines).toEqual([
      expect.stringMatching(/^--sluis-text-soft on --sluis-surface \(running text\): [12]\.\d+:1 of 4\.5:1/),
    ]);
  });

  test("every pair is, with what it has and what is asked", async () => {
    const lines = await said({ theme: "light" }, ":root { --sluis-accent: #9ad; --sluis-edge: #ccc }");
    expect(lines.map((line) => line.split(" (")[0])).toEqual([
      "--sluis-accent on --sluis-surface",
      "--sluis-on-accent on --sluis-accent",
      "--sluis-edge on --sluis-surface",
    ]);
    expect(lines[2]).toContain("of 3:1");
  });

  test("what follows the system is measured again when that changes", async () => {
    const css = "@media (prefers-color-scheme: dark) { :root { --sluis-text: #444 } }";
    expect(await said({ theme: "auto" }, css, { colorScheme: "light" })).toEqual([]);
    const page = gallery.pages()[0] as Page;
    await page.emulateMedia({ colorScheme: "dark" });
    await expect.poll(() => gallery.warnings.join("\n")).toContain("--sluis-text on --sluis-surface");
  });

  test("a measurement leaves nothing behind", async () => {
    await said({ theme: "light" });
    const page = gallery.pages()[0] as Page;
    const left = await page.evaluate(
      () =>
        [...document.adoptedStyleSheets].filter((one) =>
          /@property|--sluis_/.test([...one.cssRules].map((rule) => rule.cssText).join()),
        ).length,
    );
    expect(left).toBe(0);
  });
});
