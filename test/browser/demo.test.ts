import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, type TestContext, test } from "vitest";
// @ts-expect-error the demo is plain JavaScript
import { serve as serveDemo } from "../../demo/serve.js";
import type { Declaration } from "../../src/types.ts";
import { launchShell } from "./shell.ts";
import { soon } from "./soon.ts";

const serve = serveDemo as () => Promise<{ url: string; close(): Promise<void> }>;

const SITES = [
  {
    path: "sites/vision/",
    scripts: [
      "gtag/js?id=",
      "gtm.js?id=GTM-",
      "li.lms-analytics/insight.min.js",
      "platform.linkedin.com/in.js",
      "t.wowanalytics.co.uk/Scripts/ssl/",
    ],
    cookies: ["_ga", "_gcl_au", "li_fat_id", "wow.anonymousId"],
  },
  { path: "sites/tours/", scripts: ["stats.kijkrond.example/matomo.js"], cookies: ["_pk_id.", "_pk_ses."] },
  {
    path: "sites/market/",
    scripts: [
      "gtag/js?id=",
      "www.clarity.ms/tag/",
      "gtm.js?id=GTM-",
      "insight.min.js",
      "fbevents.js",
      "uwt.js",
      "sdk.js",
      "linkedin.com/in.js",
      "widgets.js",
    ],
    cookies: ["_ga", "_clck", "_clsk", "_fbp", "_twpid", "_gcl_au"],
  },
];

/** Sites that ask nothing: all they use is functional or exempt. */
const QUIET = [
  { path: "sites/cargo/", script: "stats.kadeplan.example/matomo.js" },
  { path: "sites/builder/", script: "tellen.huispagina.example/matomo.js" },
];

let demo: { url: string; close(): Promise<void> };
let browser: Browser;

/** A page of the demo in a profile of its own, and what comes of it. */
interface Seen {
  readonly page: Page;
  requests: string[];
  readonly leaks: string[];
  readonly errors: string[];
}

beforeAll(async () => {
  demo = await serve();
  browser = await launchShell();
});
afterAll(async () => {
  await browser.close();
  await demo.close();
});

const visit = async (path: string, { onTestFinished }: TestContext): Promise<Seen> => {
  const context = await browser.newContext();
  onTestFinished(() => context.close());
  const seen: Seen = { page: await context.newPage(), requests: [], leaks: [], errors: [] };
  const { page, leaks, errors } = seen;
  // The demo's service worker answers for the vendors; what gets past it is a leak, and goes no further.
  await context.route(
    (url) => !url.href.startsWith(demo.url),
    (route) => {
      if (!route.request().serviceWorker()) leaks.push(route.request().url());
      return route.abort();
    },
  );
  page.on("request", (request) => seen.requests.push(request.url()));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(demo.url + path);
  await page.waitForURL(demo.url + path);
  return seen;
};
const visitAsked = async (path: string, context: TestContext) => {
  const seen = await visit(path, context);
  await seen.page.locator("[data-sluis=banner]").waitFor();
  return seen;
};
const elsewhere = ({ requests }: Seen) =>
  requests.filter((url) => !url.startsWith(demo.url) && !url.startsWith("data:"));
const vendorScripts = (seen: Seen) => elsewhere(seen).filter((url) => /\.js($|\?)|\/js\?|\/tag\//.test(url));
const stored = ({ page }: Seen) =>
  page.evaluate(() =>
    [
      ...document.cookie.split("; ").map((pair) => pair.split("=")[0] ?? ""),
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
    ].filter((name) => name && !/^(consent_sluis|sluis-|demo)/.test(name)),
  );
const answer = async ({ page }: Seen, action: string) => {
  await page.locator(`[data-sluis=banner] [data-sluis-action=${action}]`).click();
  await page.waitForTimeout(900);
};
/** Each asked for once; what each does comes in a file of its own, so the order is nobody's. */
const expectScripts = async (seen: Seen, scripts: string[]) => {
  await soon(() => vendorScripts(seen).length).toBeGreaterThanOrEqual(scripts.length);
  const asked = vendorScripts(seen);
  expect(scripts.map((script) => asked.filter((url) => url.includes(script)).length)).toEqual(
    scripts.map(() => 1),
  );
  expect(asked.filter((url) => !scripts.some((script) => url.includes(script)))).toEqual([]);
};

// Most of it is waiting whether something still happens, so some of them wait together.
describe.concurrent.each(SITES)("the demo page $path", ({ path, scripts, cookies }) => {
  test("asks nobody and stores nothing before a choice and after reject (R1, R75)", async (context) => {
    const seen = await visitAsked(path, context);
    const { page, errors, leaks } = seen;
    await page.waitForTimeout(1200);
    expect([elsewhere(seen), await stored(seen)]).toEqual([[], []]);
    await answer(seen, "reject");
    await page.reload();
    await page.waitForTimeout(800);
    expect([elsewhere(seen), await stored(seen), errors, leaks]).toEqual([[], [], [], []]);
  });

  test("loads each tag once after accept, and on the next page with the gate and what was granted", async (context) => {
    const seen = await visitAsked(path, context);
    const { page, errors, leaks } = seen;
    await answer(seen, "accept");
    await expectScripts(seen, scripts);
    const kept = await stored(seen);
    for (const name of cookies) expect(kept.some((one) => one.startsWith(name))).toBe(true);
    seen.requests = [];
    await page.reload();
    await page.waitForTimeout(900);
    await expectScripts(seen, scripts);
    const ours = seen.requests.filter((url) => url.includes("/dist/")).map((url) => url.split("/dist/")[1]);
    expect(ours[0]).toBe("sluis.js");
    expect(
      ours.filter((file) => !/^(sluis|sluis-run|sluis-markup|run\/[\w-]+)\.js$/.test(`${file}`)),
    ).toEqual([]);
    expect([errors, leaks]).toEqual([[], []]);
  });

  test("keeps nothing and asks nobody after withdrawal (R49, R75)", async (context) => {
    const seen = await visitAsked(path, context);
    const { page, errors, leaks } = seen;
    await answer(seen, "accept");
    await page.locator("[data-consent-open]").first().click();
    const reject = page.locator("[data-sluis=preferences] [data-sluis-action=reject]");
    await reject.waitFor();
    // What vendors still had in hand when the page is left for the reload counts as before.
    await reject.click();
    await page.waitForTimeout(300);
    seen.requests = [];
    await page.waitForTimeout(2500);
    await page.mouse.click(400, 300);
    await page.waitForTimeout(3500);
    expect([elsewhere(seen), await stored(seen)]).toEqual([[], []]);
    await page.reload();
    await page.waitForTimeout(1200);
    expect([elsewhere(seen), await stored(seen), errors, leaks]).toEqual([[], [], [], []]);
  });
});

describe.concurrent.each(QUIET)("the demo page $path, which asks nothing", ({ path, script }) => {
  test("shows no banner, counts without a cookie, and stops for good on an objection (R74, R212)", async (context) => {
    const seen = await visit(path, context);
    const { page, errors, leaks } = seen;
    await page.waitForTimeout(1200);
    expect(await page.locator("[data-sluis=banner]").count()).toBe(0);
    await expectScripts(seen, [script]);
    expect(await stored(seen)).toEqual([expect.stringMatching(/_session$/)]);
    await page.locator("[data-consent-open]").first().click();
    const preferences = page.locator("[data-sluis=preferences]");
    await preferences.getByRole("switch", { name: "Matomo" }).click();
    expect(await preferences.locator("[data-sluis-action=accept]").count()).toBe(0);
    await preferences.locator("[data-sluis-action=save]").click();
    await page.waitForTimeout(600);
    seen.requests = [];
    await page.reload();
    await page.waitForTimeout(1200);
    expect([elsewhere(seen), errors, leaks]).toEqual([[], [], []]);
  });
});

describe("every privacy page of the demo", () => {
  test.for(["vision", "market", "tours", "cargo", "builder"])(
    "%s lists what its site uses",
    async (site, context) => {
      const seen = await visit(`sites/${site}/privacy.html`, context);
      const { page, errors, leaks } = seen;
      const declaration = page.locator("[data-sluis=declaration]");
      await declaration.waitFor();
      const config = await page.evaluate(() =>
        JSON.parse(document.querySelector("[data-sluis][type='application/json']")?.textContent ?? "{}"),
      );
      const data = await page.evaluate(() =>
        (window as unknown as { sluis: { declaration(): Promise<Declaration> } }).sluis.declaration(),
      );
      const listed = data.categories.flatMap(({ services }) => services.map(({ id }) => id));
      expect(listed).toEqual(expect.arrayContaining(Object.keys(config.services)));
      expect(data.policy.version).toBe(config.policy.version);
      expect(await declaration.innerText()).toContain(config.policy.version);
      expect([elsewhere(seen).filter((url) => !/matomo/.test(url)), errors, leaks]).toEqual([[], [], []]);
    },
  );
});
