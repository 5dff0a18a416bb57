import { afterAll, afterEach, expect } from "vitest";
import type { Consent } from "../../src/types.ts";
import { closeBrowser, MARKET, ORIGIN, page, Site, tag } from "./site.ts";
import { soon } from "./soon.ts";

/*
 * Ways in which one of our own files may fail to arrive, and what a page with it is asked.
 */

const JAVASCRIPT = "text/javascript; charset=utf-8";

/** Each is an answer to the request, or undefined where none comes. */
const ANSWERS = {
  missing: { status: 404, contentType: "text/html", body: "<h1>Not found</h1>" },
  "cut off": undefined,
  garbage: { contentType: JAVASCRIPT, body: "export const ]] = 1" },
  "HTML instead": { contentType: "text/html; charset=utf-8", body: "<!doctype html><p>Welcome" },
  "never there": undefined,
};

export type Fault = keyof typeof ANSWERS;
export const FAULTS = Object.keys(ANSWERS) as Fault[];

/** Breaks a file of ours, whatever follows its name, until it is mended. */
export async function broken(site: Site, part: string, fault: Fault) {
  let isBroken = true;
  let asked = 0;
  await site.context.route(
    ({ href }) => href.startsWith(`${ORIGIN}/sluis/${part}.js`),
    (route) => {
      asked++;
      if (!isBroken) return route.fallback();
      if (fault === "never there") return undefined;
      return fault === "cut off" ? route.abort() : route.fulfill(ANSWERS[fault]);
    },
  );
  return {
    mend: () => {
      isBroken = false;
    },
    times: () => asked,
    isAsked: (times = 1) => soon(() => asked).toBeGreaterThanOrEqual(times),
  };
}

/** Long waits of the page's become short ones; their order stays. */
export const hurry = (site: Site): Promise<unknown> =>
  site.page.addInitScript(() => {
    const wait = window.setTimeout;
    window.setTimeout = ((task: () => void, delay = 0) =>
      wait(task, delay >= 1000 ? delay / (delay < 9000 ? 10 : 5) : delay)) as never;
  });

export const ask = <T>(site: Site, task: (one: Consent) => T | Promise<T>): Promise<T> =>
  site.page.evaluate(`(${task})(window.sluis)`) as Promise<T>;

export const ran = (site: Site): Promise<boolean> => site.page.evaluate(() => "ran" in window);

/** What was never granted asked nobody, ran nothing and threw nothing. */
export async function isShut(site: Site): Promise<void> {
  expect(site.elsewhere).toEqual([]);
  expect(await ran(site)).toBe(false);
  expect(await ask(site, (one) => one.has("analytics") || one.has("google-analytics"))).toBe(false);
  expect(site.errors).toEqual([]);
}

export const GATED = '<script type="text/plain" data-consent="analytics">window.ran = true</script>';

/** What a visitor granted is on its way. */
export async function isLetThrough(site: Site): Promise<void> {
  await soon(() => ran(site)).toBe(true);
  await soon(() => site.elsewhere.join()).toContain("gtag/js");
}

export const online = (site: Site) => site.page.evaluate(() => dispatchEvent(new Event("online")));

/** Sites of a test file, each with a file of ours that fails from the start, and a count of what was survived. */
export function useBroken() {
  const sites: Site[] = [];
  let survived = 0;
  afterEach(() => Promise.all(sites.splice(0).map((site) => site.close())));
  afterAll(() => {
    console.log(`\nfiles of ours that failed, and were survived: ${survived}`);
    return closeBrowser();
  });
  /** @param before what the browser knows before the first visit */
  const visit = async (
    part: string,
    fault: Fault,
    config: object = {},
    before: (site: Site) => unknown = () => {},
  ) => {
    const site = await Site.open({ files: { "/": page(tag({ ...MARKET, ...config }), GATED) } });
    sites.push(site);
    await hurry(site);
    await before(site);
    const file = await broken(site, part, fault);
    await site.visit();
    return { site, ...file };
  };
  /** All ways at a time: most of it is waiting. */
  const inEveryWay = (one: (fault: Fault) => Promise<unknown>) =>
    Promise.all(FAULTS.map((fault) => one(fault).then(() => survived++)));
  return { visit, inEveryWay };
}
