import puppeteer, { type Browser, type BrowserContext, type Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Consent } from "../../src/types.ts";
import { ARGS, Loopback } from "./loopback.ts";
import { soon } from "./soon.ts";

/*
 * Tabs that a browser freezes behind others, to save power: no script runs there, and no timer. Playwright has every tab
 * think that it is in front, and such a tab is never frozen; hence another driver.
 */

type Window = { sluis: Consent; count?: number; life: string[] };
let browser: Browser;
let context: BrowserContext;
let server: Loopback;
let page: Page;
let other: Page;
let tried = 0;

beforeAll(async () => {
  browser = await puppeteer.launch({ executablePath: process.env.SLUIS_BROWSER ?? "", args: ARGS });
});
beforeEach(async () => {
  server = await Loopback.open();
  context = await browser.createBrowserContext();
  [page, other] = [await open("/a"), await open("/b")];
  // A page in front is not frozen, and one that goes behind hears of it a moment later.
  await soon(() => inPage(page, () => document.hidden)).toBe(true);
});
afterEach(async () => {
  tried++;
  await context.close();
  server.close();
});
afterAll(async () => {
  console.log(`\nturns in the life of a frozen tab that were tried: ${tried}`);
  await browser.close();
});

const inPage = <T>(one: Page, task: (window: Window) => T): Promise<T> =>
  one.evaluate(`(${task})(window)`) as Promise<T>;
const isGranted = (one: Page) =>
  inPage(one, ({ sluis }) => sluis.has("counter")).catch(() => "between pages");
const count = (one: Page) => inPage(one, (window) => window.count ?? 0).catch(() => "between pages");
const banners = (one: Page) => inPage(one, () => document.querySelectorAll("[data-sluis=banner]").length);
const life = (one: Page) => inPage(one, (window) => window.life);

/** A page in a tab of its own, in front of the others. */
async function open(path: string): Promise<Page> {
  const one = await context.newPage();
  await one.goto(server.origin + path);
  await inPage(one, (window) => {
    window.life = [];
    for (const turn of ["freeze", "resume"]) document.addEventListener(turn, () => window.life.push(turn));
  });
  await soon(() => inPage(one, ({ sluis }) => Boolean(sluis?.state))).toBe(true);
  return one;
}

/** The tab behind; it stays there. */
async function turn(state: "frozen" | "active"): Promise<void> {
  const tools = await page.createCDPSession();
  await tools.send("Page.setWebLifecycleState", { state });
  await tools.detach();
}

async function freeze(): Promise<void> {
  await turn("frozen");
  await soon(() => life(page)).toEqual(["freeze"]);
}

describe("a frozen tab learns when it runs again what another decided (R190)", () => {
  test("granted meanwhile: its question is gone, and the tag runs once", async () => {
    await soon(() => banners(page)).toBe(1);
    await freeze();
    await inPage(other, ({ sluis }) => void sluis.acceptAll());
    await soon(() => count(other)).toBe(1);
    expect([await isGranted(page), await count(page), await banners(page)]).toEqual([false, 0, 1]);
    await turn("active");
    await soon(() => count(page)).toBe(1);
    expect([await isGranted(page), await banners(page), await life(page)]).toEqual([
      true,
      0,
      ["freeze", "resume"],
    ]);
  });

  test("withdrawn meanwhile: it is denied, and loaded again without the tag", async () => {
    await inPage(other, ({ sluis }) => void sluis.acceptAll());
    await soon(() => count(page)).toBe(1);
    await freeze();
    await inPage(other, ({ sluis }) => void sluis.rejectAll());
    await soon(() => count(other)).toBe(0);
    expect(await isGranted(page)).toBe(true);
    const before = server.asked.length;
    await turn("active");
    await soon(() => count(page)).toBe(0);
    await soon(() => isGranted(page)).toBe(false);
    const after = server.asked.slice(before).map(({ path }) => path);
    expect(after).toContain("/a");
    expect(after).not.toContain("/counter.js");
  });

  test("granted and withdrawn again meanwhile: nothing ever runs there", async () => {
    await soon(() => banners(page)).toBe(1);
    await freeze();
    await inPage(other, ({ sluis }) => void sluis.acceptAll());
    await soon(() => count(other)).toBe(1);
    await inPage(other, ({ sluis }) => void sluis.rejectAll());
    await soon(() => count(other)).toBe(0);
    await turn("active");
    await soon(() => banners(page)).toBe(0);
    expect([await isGranted(page), await count(page)]).toEqual([false, 0]);
    expect(server.paths("/a")).not.toContain("/counter.js");
  });

  test("frozen in the middle of its own answer: that is finished, once", async () => {
    await soon(() => banners(page)).toBe(1);
    await Promise.all([inPage(page, ({ sluis }) => void sluis.acceptAll()), turn("frozen")]);
    await soon(() => life(page)).toEqual(["freeze"]);
    await turn("active");
    await soon(() => count(page)).toBe(1);
    await soon(() => count(other)).toBe(1);
    expect(server.paths("/a").filter((path) => path === "/counter.js")).toHaveLength(1);
  });
});
