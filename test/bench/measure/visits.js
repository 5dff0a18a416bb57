// @ts-check
import { visitor } from "../browser.js";
import { collect, findAnswer } from "../probe.js";
import { KNOWN, pageOf, SITE } from "../serve.js";

/** @typedef {import("playwright-core").Browser} Browser */
/** @typedef {import("../subjects/index.js").Subject} Subject */
/** @typedef {import("../subjects/index.js").Options} Options */

/** Long enough for everybody to have done what they do on their own. */
const CALM = 2500;

const isOwn = (/** @type {string} */ url) => url.startsWith(`https://${SITE}/lib/`);
const isVendor = (/** @type {string} */ url) => !url.startsWith(`https://${SITE}/`);
/** @param {readonly { url: string, at: number }[]} requests @param {number} [until] */
export const ownOf = (requests, until = Number.POSITIVE_INFINITY) =>
  requests.filter(({ url, at }) => isOwn(url) && at <= until).map(({ url }) => url);

/** A first visit that answers as soon as the banner does. @param {Browser} browser @param {Subject} subject @param {Options} [options] */
export const toAnswer = (browser, { id, accept = "", stored = "" }, options) =>
  visitor(browser, {}, async (page) => {
    await page.addInitScript(findAnswer, { accept, stored });
    await page.goto(pageOf(id, options));
    await page.waitForFunction(() => /** @type {any} */ (window).answer, undefined, { polling: 100 });
    const { answer, requests, lcp } = await page.evaluate(collect);
    return { answer, files: ownOf(requests, answer), lcp };
  });

/** A first visit that is left alone. @param {Browser} browser @param {Subject} subject @param {Options} [options] */
export const leftAlone = (browser, { id }, options) =>
  visitor(browser, {}, async (page) => {
    await page.goto(pageOf(id, options));
    await page.waitForTimeout(CALM);
    const { requests, ...seen } = await page.evaluate(collect);
    return {
      ...seen,
      files: ownOf(requests),
      early: requests.filter(({ url }) => isVendor(url)).length,
    };
  });

/** What is stored once a visitor has answered. @param {Browser} browser @param {Subject} subject @param {"accept" | "reject"} answer */
export const stateAfter = (browser, subject, answer) =>
  visitor(browser, { cpu: 1, isFast: true }, async (page) => {
    await page.goto(pageOf(subject.id));
    const button = subject[answer];
    if (button) {
      await page.locator(button).first().click();
      await page.waitForTimeout(500);
    }
    return page.context().storageState();
  });

/**
 * A visitor who granted everything comes back: with nothing in the cache, and then to the next page.
 * @param {Browser} browser @param {Subject} subject @param {import("../browser.js").How["storage"]} storage @param {Options} [options]
 */
export const comesBack = (browser, { id }, storage, options) =>
  visitor(browser, { storage }, async (page) => {
    const url = pageOf(id, { ...options, ...KNOWN });
    await page.goto(url);
    await page.waitForTimeout(CALM);
    const { requests, ...seen } = await page.evaluate(collect);
    await page.goto(url);
    await page.waitForTimeout(500);
    const next = await page.evaluate(collect);
    return {
      ...seen,
      files: ownOf(requests),
      firstTag: firstTag(requests),
      nextTag: firstTag(next.requests),
    };
  });

/** When the first vendor was asked for something, in milliseconds. @param {readonly { url: string, at: number }[]} requests */
const firstTag = (requests) => Math.min(...requests.filter(({ url }) => isVendor(url)).map(({ at }) => at));

/** What the page holds in memory after it has settled, in bytes. @param {Browser} browser @param {Subject} subject @param {import("../browser.js").How["storage"]} storage */
export const memory = (browser, { id }, storage) =>
  visitor(browser, { storage, cpu: 1, isFast: true }, async (page, cdp) => {
    await page.goto(pageOf(id, KNOWN));
    await page.waitForTimeout(1000);
    await cdp.send("HeapProfiler.enable");
    for (let round = 0; round < 3; round++) await cdp.send("HeapProfiler.collectGarbage");
    const { usedSize } = await cdp.send("Runtime.getHeapUsage");
    return { heap: usedSize };
  });
