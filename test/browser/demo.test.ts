import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
// @ts-expect-error the demo is plain JavaScript
import { serve as serveDemo } from "../../demo/serve.js";

const serve = serveDemo as () => Promise<{ url: string; close(): Promise<void> }>;

const SITES = [
  {
    path: "sites/vision/",
    scripts: ["gtag/js?id=G-", "gtm.js?id=GTM-", "li.lms-analytics/insight.min.js"],
    cookies: ["_ga", "_gcl_au", "li_fat_id"],
  },
  { path: "sites/tours/", scripts: ["stats.kijkrond.example/matomo.js"], cookies: ["_pk_id.", "_pk_ses."] },
  {
    path: "sites/market/",
    scripts: ["gtag/js?id=G-", "www.clarity.ms/tag/"],
    cookies: ["_ga", "_clck", "_clsk"],
  },
];

let demo: { url: string; close(): Promise<void> };
let browser: Browser;
let page: Page;
let requests: string[] = [];
let leaks: string[] = [];
let errors: string[] = [];

beforeAll(async () => {
  demo = await serve();
  browser = await chromium.launch({
    executablePath: process.env.SLUIS_BROWSER ?? "",
    args: ["--no-sandbox", "--disable-background-networking"],
  });
});
afterAll(async () => {
  await browser.close();
  await demo.close();
});
afterEach(() => page.context().close());

const visit = async (path: string) => {
  const context = await browser.newContext();
  requests = [];
  leaks = [];
  errors = [];
  // The demo's service worker answers for the vendors; what gets past it is a leak, and goes no further.
  await context.route(
    (url) => !url.href.startsWith(demo.url),
    (route) => {
      if (!route.request().serviceWorker()) leaks.push(route.request().url());
      return route.abort();
    },
  );
  page = await context.newPage();
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(demo.url + path);
  await page.waitForURL(demo.url + path);
  await page.locator("[data-sluis=banner]").waitFor();
};
const elsewhere = () => requests.filter((url) => !url.startsWith(demo.url) && !url.startsWith("data:"));
const vendorScripts = () => elsewhere().filter((url) => /\.js($|\?)|\/js\?|\/tag\//.test(url));
const stored = () =>
  page.evaluate(() =>
    [
      ...document.cookie.split("; ").map((pair) => pair.split("=")[0] ?? ""),
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
    ].filter((name) => name && !/^(consent_sluis|sluis-|demo)/.test(name)),
  );
const answer = async (action: string) => {
  await page.locator(`[data-sluis=banner] [data-sluis-action=${action}]`).click();
  await page.waitForTimeout(900);
};
/** Each asked for once; the order is that of the document, since a log of requests made at a time has none. */
const expectScripts = async (scripts: string[]) => {
  expect(vendorScripts().length).toBe(scripts.length);
  const inserted = await page.evaluate(() => [...document.scripts].map(({ src }) => src));
  const order = inserted.filter((src) => src && !src.startsWith(demo.url));
  expect(order.length).toBe(scripts.length);
  for (const [index, script] of scripts.entries()) expect(order[index]).toContain(script);
};

describe.each(SITES)("the demo page $path", ({ path, scripts, cookies }) => {
  test("asks nobody and stores nothing before a choice and after reject", async () => {
    await visit(path);
    await page.waitForTimeout(1200);
    expect([elsewhere(), await stored()]).toEqual([[], []]);
    await answer("reject");
    await page.reload();
    await page.waitForTimeout(800);
    expect([elsewhere(), await stored(), errors, leaks]).toEqual([[], [], [], []]);
  });

  test("loads each tag once and in order after accept, and on the next page with the gate alone", async () => {
    await visit(path);
    await answer("accept");
    await expectScripts(scripts);
    const kept = await stored();
    for (const name of cookies) expect(kept.some((one) => one.startsWith(name))).toBe(true);
    requests = [];
    await page.reload();
    await page.waitForTimeout(900);
    await expectScripts(scripts);
    expect(requests.filter((url) => url.includes("/dist/"))).toEqual([`${demo.url}dist/sluis.js`]);
    expect([errors, leaks]).toEqual([[], []]);
  });

  test("keeps nothing and asks nobody after withdrawal", async () => {
    await visit(path);
    await answer("accept");
    await page.locator("[data-consent-open]").first().click();
    const reject = page.locator("[data-sluis=preferences] [data-sluis-action=reject]");
    await reject.waitFor();
    // What vendors still had in hand when the page is left for the reload counts as before.
    await reject.click();
    await page.waitForTimeout(300);
    requests = [];
    await page.waitForTimeout(2500);
    await page.mouse.click(400, 300);
    await page.waitForTimeout(3500);
    expect([elsewhere(), await stored()]).toEqual([[], []]);
    await page.reload();
    await page.waitForTimeout(1200);
    expect([elsewhere(), await stored(), errors, leaks]).toEqual([[], [], [], []]);
  });
});
