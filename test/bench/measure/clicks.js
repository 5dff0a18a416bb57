// @ts-check
import { visitor } from "../browser.js";
import { collect, watchClicks, watchFor } from "../probe.js";
import { pageOf } from "../serve.js";
import { ownOf } from "./visits.js";

/** Ten snippets that wait, of five milliseconds each: who runs them before the picture keeps the visitor waiting. */
const TEN = { snippets: [10, 5] };

/** @param {import("playwright-core").Page} page @param {string} selector */
async function click(page, selector) {
  await page.locator(selector).first().click();
  await page.waitForTimeout(700);
  return page.evaluate(() => {
    const { clicks, inputs, stood } = /** @type {any} */ (window);
    const { at, toPaint } = clicks.at(-1);
    const own = inputs
      .filter((/** @type {any} */ one) => one.at > at - 100)
      .map((/** @type {any} */ one) => one.duration);
    return { toPaint, event: Math.max(0, ...own), toStand: stood ? stood - at : 0 };
  });
}

/** @param {import("playwright-core").Page} page @param {import("../subjects/index.js").Subject} subject */
async function settled(page, { id, open = "" }) {
  await page.addInitScript(watchClicks);
  await page.goto(pageOf(id, TEN));
  await page.locator(open).first().waitFor();
  await page.waitForTimeout(2500);
}

/** A figure counts only where the answer did what it should. @param {import("playwright-core").Page} page */
const allRan = (page) =>
  page.waitForFunction(() => /** @type {any} */ (window).ranAll, undefined, {
    polling: 200,
    timeout: 10_000,
  });

/** @param {import("playwright-core").Browser} browser @param {import("../subjects/index.js").Subject} subject */
export const accepting = (browser, subject) =>
  visitor(browser, {}, async (page) => {
    await settled(page, subject);
    const { toPaint, event } = await click(page, subject.accept ?? "");
    await allRan(page);
    return { accept: toPaint, acceptEvent: event };
  });

/** @param {import("playwright-core").Browser} browser @param {import("../subjects/index.js").Subject} subject */
export const choosing = (browser, subject) =>
  visitor(browser, {}, async (page) => {
    const { open = "", panel = "", switches, save = "" } = subject;
    await settled(page, subject);
    await page.evaluate(watchFor, panel);
    const opened = await click(page, open);
    const { requests } = await page.evaluate(collect);
    if (switches)
      await page.evaluate((found) => {
        for (const one of document.querySelectorAll(found)) if (one instanceof HTMLElement) one.click();
      }, switches);
    await page.waitForTimeout(300);
    const saved = await click(page, save);
    await allRan(page);
    return {
      open: opened.toPaint,
      openEvent: opened.event,
      stands: opened.toStand,
      save: saved.toPaint,
      saveEvent: saved.event,
      files: ownOf(requests),
    };
  });
