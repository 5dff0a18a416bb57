import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Consent } from "../../src/types.ts";
import { keeping, Loopback, OWN } from "./loopback.ts";
import { tag } from "./site.ts";
import { soon } from "./soon.ts";

/*
 * Pages that are swapped, written over or opened twice: what was not granted does not pass, what was granted
 * passes once.
 */

type Window = { sluis: Consent; count?: number; ran?: number };
let browser: Browser;
let server: Loopback;
let context: BrowserContext;
let errors: string[];
let tried = 0;
beforeAll(async () => {
  browser = await keeping();
});
afterEach(async () => {
  tried++;
  await context.close();
  server.close();
});
afterAll(() => {
  console.log(`\nswaps, overwritten pages, circles and second tabs that were tried: ${tried}`);
  return browser.close();
});

const inPage = <T>(page: Page, task: (window: Window) => T): Promise<T> =>
  page.evaluate(`(${task})(window)`) as Promise<T>;
const banners = (page: Page) => page.locator("[data-sluis=banner]").count();
const press = (page: Page, action: string) =>
  page.locator(`[data-sluis=banner] [data-sluis-action=${action}]`).click();
const may = (page: Page) => inPage(page, ({ sluis }) => sluis.has("counter")).catch(() => "between pages");
const ran = (page: Page) => inPage(page, (window) => window.ran ?? 0);
const times = (path: string) => server.asked.filter((one) => one.path === path).length;
const tab = async (path = "/a") => {
  const page = await context.newPage();
  page.on("pageerror", ({ message }) => errors.push(message));
  await page.goto(server.origin + path);
  return page;
};
const open = async (services: object = OWN.services, more: object = {}) => {
  errors = [];
  server = await Loopback.open({ "/a": `${tag({ ...OWN, ...more, services })}<body><main>Page</main>` });
  context = await browser.newContext();
  return tab();
};
const GATED = `<script type="text/plain" data-consent="counter">window.ran = (window.ran || 0) + 1</script>`;

describe("a body that is swapped within a view transition (R194)", () => {
  const swap = (page: Page) =>
    page.evaluate((html) => {
      const content = document.createRange().createContextualFragment(`<main>Next</main>${html}`);
      return document.startViewTransition(() => document.body.replaceChildren(content)).finished;
    }, GATED);

  test.each(["accept", "reject"])("keeps the question, and the next answer counts: %s", async (answer) => {
    const page = await open();
    await soon(() => banners(page)).toBe(1);
    await page.waitForTimeout(500);
    await swap(page);
    expect([await banners(page), await page.locator("#sluis").count(), await ran(page)]).toEqual([1, 1, 0]);
    await press(page, answer);
    const passed = answer === "accept" ? 1 : 0;
    await soon(() => ran(page)).toBe(passed);
    // Each page has a script of its own, and the service is there already.
    await swap(page);
    await soon(() => ran(page)).toBe(2 * passed);
    await page.waitForTimeout(300);
    expect([await ran(page), await inPage(page, ({ count }) => count ?? 0)]).toEqual([2 * passed, passed]);
    expect([times("/counter.js"), await banners(page), errors]).toEqual([passed, 0, []]);
  });
});

describe("a page that is written over after it was loaded", () => {
  const write = (page: Page, head: string) =>
    page.evaluate((html) => {
      document.open();
      document.write(`<!doctype html>${html}`);
      document.close();
    }, `<title>New</title>${head}<body><main>New</main>${GATED}`);

  test.each(["refused", "undecided"])("lets nothing pass: %s", async (visitor) => {
    const page = await open();
    await soon(() => banners(page)).toBe(1);
    await page.waitForTimeout(500);
    if (visitor === "refused") await press(page, "reject");
    await write(page, "");
    await page.waitForTimeout(500);
    expect([await page.title(), await ran(page), times("/counter.js"), errors]).toEqual(["New", 0, 0, []]);
    expect([await may(page), await banners(page)]).toEqual([false, visitor === "refused" ? 0 : 1]);
    await page.reload();
    await soon(() => banners(page)).toBe(visitor === "refused" ? 0 : 1);
  });

  // `document.open` takes all listeners away, those of the question's buttons too: all is drawn anew.
  test.each(["bar", "dialog"])("asks again, and hears the answer: %s", async (layout) => {
    const page = await open(OWN.services, { layout });
    await soon(() => banners(page)).toBe(1);
    await press(page, "preferences");
    await page.locator("[data-sluis=preferences]").waitFor();
    await write(page, "");
    await soon(() => banners(page)).toBe(1);
    expect(await page.locator("#sluis").count()).toBe(1);
    await press(page, "preferences");
    const save = page.locator("[data-sluis=preferences] [data-sluis-action=save]");
    await save.waitFor();
    await page.locator("[data-sluis=preferences] [data-sluis-action=close]").click();
    await save.waitFor({ state: "hidden" });
    await press(page, "accept");
    await soon(() => may(page)).toBe(true);
    await soon(() => banners(page)).toBe(0);
    await soon(() => ran(page)).toBe(1);
    // What the page's own scripts take was fetched ahead; what the service takes was not.
    await soon(() => times("/counter.js")).toBe(1);
    expect([await page.locator("#sluis").count(), errors]).toEqual([1, []]);
  });
});

test("a vendor's script that is sent in circles keeps no other waiting for good (R205)", async () => {
  const circle = { category: "analytics", purpose: "Counting", script: "/loop" };
  const page = await open({ circle, ...OWN.services });
  await page.evaluate((html) => {
    const script = '<script type="text/plain" data-consent="analytics" data-src="/loop?markup"></script>';
    document.body.append(document.createRange().createContextualFragment(script + html));
  }, GATED);
  await press(page, "accept");
  await soon(async () => [await inPage(page, ({ count }) => count), await ran(page)]).toEqual([1, 1]);
  expect(times("/loop")).toBeGreaterThan(1);
  expect([errors, await may(page)]).toEqual([[], true]);
});

test("two tabs that answer in the same millisecond end with one answer, the same in both (R190)", async () => {
  const pages = [await open(), await tab()] as const;
  for (const page of pages) await soon(() => banners(page)).toBe(1);
  for (const answers of [["acceptAll", "rejectAll"] as const, ["rejectAll", "acceptAll"] as const]) {
    const when = Date.now() + 100;
    const answer = (page: Page, name: string) =>
      page.evaluate(`(() => { while (Date.now() < ${when}); void sluis.${name}(); })()`);
    await Promise.all(pages.map((page, index) => answer(page, `${answers[index]}`)));
    await pages[0].waitForTimeout(500);
    const found = () => Promise.all(pages.map(async (page) => [await may(page), await banners(page)]));
    const third = await tab();
    const last = await may(third);
    await soon(found).toEqual([
      [last, 0],
      [last, 0],
    ]);
    expect(await banners(third)).toBe(0);
    await third.close();
  }
});
