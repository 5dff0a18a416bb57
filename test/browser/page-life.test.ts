import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Consent } from "../../src/types.ts";
import { bare, keeping, Loopback, OWN } from "./loopback.ts";
import { tag } from "./site.ts";
import { soon } from "./soon.ts";

/*
 * Pages that a browser keeps or prepares: what holds is always what the visitor decided last.
 */

type Window = { sluis: Consent; count?: number; shown?: boolean; why?: unknown };
let browser: Browser;
let server: Loopback;
let tried = 0;
beforeAll(async () => {
  browser = await keeping();
});
afterEach(() => {
  tried++;
  server.close();
});
afterAll(() => {
  console.log(`\nturns in the life of a page that were tried: ${tried}`);
  return browser.close();
});

const inPage = <T>(page: Page, task: (window: Window) => T): Promise<T> =>
  page.evaluate(`(${task})(window)`) as Promise<T>;
const banners = (page: Page) => page.locator("[data-sluis=banner]").count();
const accept = (page: Page) => page.locator("[data-sluis=banner] [data-sluis-action=accept]").click();
const count = (page: Page) => inPage(page, (window) => window.count).catch(() => "between pages");

/** A page that knows whether it was kept, and why not. */
const open = async (headers = {}) => {
  server = await Loopback.open({}, headers);
  const page = await (await browser.newContext()).newPage();
  await page.addInitScript(() => {
    addEventListener("pageshow", (event) => {
      const [entry] = performance.getEntriesByType("navigation");
      const { notRestoredReasons } = entry as never as { notRestoredReasons: unknown };
      Object.assign(window, { shown: event.persisted, why: notRestoredReasons });
    });
  });
  await page.goto(`${server.origin}/a`);
  return page;
};
/** The tool that drives the browser waits for a navigation that never comes where a page was kept. */
const back = (page: Page) => page.evaluate(() => history.back());
const isAt = (page: Page, path: string, isKept: boolean) =>
  soon(() => inPage(page, ({ shown }) => [location.pathname, shown]).catch(() => [])).toEqual([path, isKept]);

describe("going back to a page that the browser kept (R191)", () => {
  test("it was fit to be kept, and its banner still answers", async () => {
    const page = await open();
    await soon(() => banners(page)).toBe(1);
    await page.goto(`${server.origin}/b`);
    await soon(() => banners(page)).toBe(1);
    await back(page);
    await isAt(page, "/a", true);
    expect(await inPage(page, ({ why }) => why ?? null)).toBe(null);
    await accept(page);
    await soon(() => count(page)).toBe(1);
  });

  test.each(["granted", "refused"])("%s elsewhere meanwhile: its question is gone", async (answer) => {
    const page = await open();
    await soon(() => banners(page)).toBe(1);
    await page.goto(`${server.origin}/b`);
    await page.locator(`[data-sluis-action=${answer === "granted" ? "accept" : "reject"}]`).click();
    await soon(() => banners(page)).toBe(0);
    await back(page);
    await isAt(page, "/a", true);
    await soon(() => banners(page)).toBe(0);
    await soon(() => count(page)).toBe(answer === "granted" ? 1 : undefined);
  });

  test("withdrawn elsewhere meanwhile: it is denied, and loaded again", async () => {
    const page = await open();
    await accept(page);
    await soon(() => count(page)).toBe(1);
    await page.goto(`${server.origin}/b`);
    await soon(() => count(page)).toBe(1);
    await inPage(page, ({ sluis }) => void sluis.rejectAll());
    await soon(() => count(page)).toBe(undefined);
    const before = server.asked.length;
    await back(page);
    await isAt(page, "/a", false);
    await soon(() => count(page)).toBe(undefined);
    expect(await inPage(page, ({ sluis }) => sluis.has("counter"))).toBe(false);
    expect(server.asked.slice(before).map(({ path }) => path)).not.toContain("/counter.js");
  });

  test("a page that may not be kept starts from what was decided", async () => {
    const page = await open({ "Cache-Control": "no-store" });
    await soon(() => banners(page)).toBe(1);
    await page.goto(`${server.origin}/b`);
    await accept(page);
    await soon(() => count(page)).toBe(1);
    await back(page).catch(() => {});
    await isAt(page, "/a", false);
    await soon(() => count(page)).toBe(1);
    expect(await banners(page)).toBe(0);
  });
});

/** Walks by itself: /ask is prepared from the first page, /granted from that one, once all is granted there. */
const walk = (next: string, task: string) => `${tag(OWN)}<body><a id="on" href="${next}">on</a><script>
  const tell = (what) => fetch("/tell?" + what + "," + document.querySelectorAll("[data-sluis=banner]").length + "," +
    document.cookie.includes("counter=1") + "," + (window.count ?? 0), { cache: "no-store" });
  const prepare = () => {
    const rules = Object.assign(document.createElement("script"), { type: "speculationrules" });
    rules.textContent = JSON.stringify({ prerender: [{ urls: ["${next}"], eagerness: "immediate" }] });
    document.head.append(rules);
  };
  const begin = () => { ${task} };
  if (document.prerendering) {
    setTimeout(() => tell("prepared"), 1200);
    document.addEventListener("prerenderingchange", () => { tell("shown"); setTimeout(() => tell("later"), 1200); setTimeout(begin, 1500); });
  } else begin();
</script>`;
const GO = 'prepare(); setTimeout(() => document.querySelector("#on").click(), 2500);';

test("a page that is prerendered does nothing until it is shown, and then all (R192)", async () => {
  server = await Loopback.open({
    "/start": walk("/ask", GO),
    "/ask": walk(
      "/granted",
      `sluis.acceptAll(); setTimeout(() => { document.cookie = "counter=; path=/; max-age=0"; ${GO} }, 1500);`,
    ),
    "/granted": walk("/", ""),
  });
  const close = await bare(`${server.origin}/start`);
  const told = (by: string) => server.paths(by).filter((path) => path.startsWith("/tell"));
  try {
    await expect.poll(() => told("/granted").join(), { timeout: 25_000 }).toContain("later");
  } finally {
    await close();
  }
  const ahead = server.asked.filter(({ purpose }) => purpose?.includes("prerender")).map(({ path }) => path);
  const prepared = "/tell?prepared,0,false,0";
  expect(ahead).toEqual(["/ask", "/sluis/sluis.js", prepared, "/granted", "/sluis/sluis.js", prepared]);
  expect(told("/ask").slice(0, 3)).toEqual([
    "/tell?prepared,0,false,0",
    "/tell?shown,0,false,0",
    "/tell?later,1,false,0",
  ]);
  expect(told("/granted")).toEqual([
    "/tell?prepared,0,false,0",
    "/tell?shown,0,false,0",
    "/tell?later,0,true,1",
  ]);
});

/** The signal is switched on while the page is prepared; it notes when it is read. */
const SIGNALLED = `<script>
  const reads = [];
  Object.defineProperty(Navigator.prototype, "globalPrivacyControl", {
    get() { reads.push(document.prerendering); return !document.prerendering; },
  });
  addEventListener("load", () => dispatchEvent(new Event("storage")));
  document.addEventListener("prerenderingchange", () => setTimeout(() =>
    fetch("/tell?" + [reads.includes(true), reads.length > 0, sluis.state.gpc, sluis.has("marketing")]), 1200));
</script>${tag({ ...OWN, regime: "opt-out" })}<body><h1>Signal</h1>`;

test("Global Privacy Control is read when a prepared page is shown, and not before; nor is the cookie (R94, R192)", async () => {
  server = await Loopback.open({
    "/start": `<script>document.cookie = "consent_sluis=something; path=/"</script>${walk("/signal", GO)}`,
    "/signal": SIGNALLED,
  });
  const close = await bare(`${server.origin}/start`);
  const told = () => server.paths("/signal").filter((path) => path.startsWith("/tell"));
  try {
    await expect.poll(told, { timeout: 25_000 }).toEqual(["/tell?false,true,true,false"]);
  } finally {
    await close();
  }
  const ahead = server.asked.filter(({ purpose }) => purpose?.includes("prerender")).map(({ path }) => path);
  expect(ahead).toEqual(["/signal", "/sluis/sluis.js"]);
});
