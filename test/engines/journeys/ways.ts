import { expect } from "vitest";
import { action, BANNER, journey, PREFERENCES, soon, type Visit } from "../visit.ts";
import { page, SCRIPTS, SHOP, shop } from "./shop.ts";

const { inlineGate } = (await import(
  "../../../dist/inline/write.js" as string
)) as typeof import("../../../src/inline/write.ts");
/** Gate and banner as a server writes them into the page. */
const IN_PAGE = `<script type="application/json" data-sluis>${JSON.stringify(SHOP)}</script>
  <script>${inlineGate({ base: "/sluis/", services: ["clarity"], language: "en" })}</script>`;

const isChecked = (visit: Visit) =>
  visit.tab.evaluate(() => (document.activeElement as HTMLInputElement).checked);
const styleOf = (visit: Visit, selector: string) =>
  visit.tab.evaluate((_, one) => {
    const { backgroundColor, color, display } = getComputedStyle(document.querySelector(one) as Element);
    return { backgroundColor, color, display };
  }, selector);

/** Where an engine can't be told to print: the rules for print hold for the screen. */
const turnPrintRules = (visit: Visit) =>
  visit.tab.evaluate(() => {
    const turn = (rules: CSSRuleList): void => {
      for (const rule of rules) {
        if (rule instanceof CSSMediaRule && rule.media.mediaText === "print") rule.media.mediaText = "screen";
        if ("cssRules" in rule) turn(rule.cssRules as CSSRuleList);
      }
    };
    for (const sheet of document.adoptedStyleSheets) turn(sheet.cssRules);
  });

export const ways = [
  journey("by keyboard alone: the banner, and the way back to it (R137-R141)", shop(), async (visit) => {
    await visit.appears(BANNER);
    await visit.tabTo("accept");
    await visit.tab.press("Tab");
    expect(await visit.focused()).toBe("reject");
    await visit.tab.press("Enter");
    await visit.goes(BANNER);
    await soon(() => visit.isDecided()).toBe(true);
    expect(await visit.has("analytics")).toBe(false);
    await soon(() => visit.focused()).toBe("main");
    await visit.tabTo("footer-link", "Shift+Tab");
    await visit.tab.press("Enter");
    await visit.appears(PREFERENCES);
    await soon(() => visit.focused()).toBe("sluis-heading");
  }),

  journey(
    "by keyboard alone: a choice in the preferences, stored as it was shown (R33, R139)",
    shop(),
    async (visit) => {
      await visit.appears(BANNER);
      await visit.tabTo("footer-link");
      await visit.tab.press("Enter");
      await visit.appears(action(PREFERENCES, "save"));
      await visit.tabTo("switch");
      await visit.tab.press("Space");
      expect(await isChecked(visit)).toBe(true);
      expect(await visit.isDecided()).toBe(false);
      expect(visit.elsewhere).toEqual([]);
      await visit.tabTo("save");
      await visit.tab.press("Enter");
      await visit.goes(PREFERENCES);
      await soon(() => visit.elsewhere).toContain(SCRIPTS.clarity);
      expect(await visit.has("analytics")).toBe(true);
      expect(await visit.has("marketing")).toBe(false);
      expect(await visit.focused()).toBe("footer-link");
    },
  ),

  // Ahead of those that leave a page by keyboard: Firefox itself has the focus then, and keeps Enter from the next page.
  journey(
    "gate and banner in the page: no file of ours is asked for to ask, by keyboard alone (R137, R139, R206)",
    { "/": page(IN_PAGE) },
    async (visit) => {
      await visit.appears(BANNER);
      await visit.tabTo("accept");
      await visit.tab.press("Enter");
      await visit.goes(BANNER);
      await soon(() => visit.elsewhere).toEqual(expect.arrayContaining([SCRIPTS.google, SCRIPTS.clarity]));
      await soon(() => visit.focused()).toBe("main");
      expect(visit.ours.filter((file) => /front|banner/.test(file))).toEqual([]);
      visit.forget();
      await visit.tab.reload();
      await soon(() => visit.elsewhere).toContain(SCRIPTS.clarity);
      expect(await visit.count(BANNER)).toBe(0);
      await visit.tab.click("#footer-link");
      await visit.press(PREFERENCES, "reject");
      await soon(() => visit.has("analytics")).toBe(false);
      await soon(() => visit.vendorCookies()).toEqual([]);
    },
  ),

  journey("Escape, a click beside it and leaving are no choice (R4, R142)", shop(), async (visit) => {
    await visit.appears(BANNER);
    await visit.tab.press("Tab", "Escape", "Escape");
    await visit.tab.click("h1");
    await visit.press(BANNER, "preferences");
    await visit.appears(PREFERENCES);
    await visit.tab.click(`${PREFERENCES} [role=switch]`);
    await visit.tab.press("Escape");
    await visit.goes(PREFERENCES);
    await soon(() => visit.focused()).toBe("preferences");
    await visit.open("/privacy");
    await visit.open("/next");
    await visit.appears(BANNER);
    expect(await visit.tab.cookies()).toEqual([]);
    expect(visit.elsewhere).toEqual([]);
  }),

  journey(
    "the layout that stands before the page: its words can be read, and it holds the focus",
    shop("", "", { ...SHOP, layout: "dialog" }),
    async (visit) => {
      await visit.appears("dialog[data-sluis=banner]");
      const heights = await visit.tab.evaluate((_, one) => {
        const words = document.querySelector(`${one} .words`);
        return [words?.clientHeight ?? 0, words?.scrollHeight ?? 0];
      }, BANNER);
      expect(heights[0]).toBeGreaterThan(100);
      expect(heights[0]).toBe(heights[1]);
      const path: string[] = [];
      for (let step = 0; step < 8; step++) {
        await visit.tab.press("Tab");
        path.push(await visit.focused());
      }
      expect(path).toEqual(expect.arrayContaining(["accept", "reject", "preferences"]));
      expect(path).not.toContain("footer-link");
      await visit.answer("reject");
      await soon(() => visit.isDecided()).toBe(true);
    },
  ),

  journey(
    "dark colours where the visitor's system asks for them",
    shop(),
    async (visit) => {
      await visit.appears(BANNER);
      expect(await visit.tab.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches)).toBe(true);
      expect(await styleOf(visit, BANNER)).toMatchObject({
        backgroundColor: "rgb(21, 32, 40)",
        color: "rgb(232, 238, 242)",
      });
    },
    { isDark: true },
  ),

  journey("light colours otherwise; on paper there is none of it", shop(), async (visit) => {
    await visit.appears(BANNER);
    expect(await styleOf(visit, BANNER)).toMatchObject({ backgroundColor: "rgb(255, 255, 255)" });
    expect(await styleOf(visit, "#sluis")).toMatchObject({ display: "block" });
    if (!(await visit.tab.print(true))) await turnPrintRules(visit);
    expect(await styleOf(visit, "#sluis")).toMatchObject({ display: "none" });
    expect(await visit.shows(BANNER)).toBe(false);
  }),
];
