// @ts-check
import { PROFILE, visitor } from "../browser.js";
import { collect, watchClicks } from "../probe.js";
import { KNOWN, pageOf } from "../serve.js";

export const COUNTS = /** @type {const} */ ([10, 100, 1000, 5000]);

/** From the click on "accept" to the last of so many snippets. @param {import("playwright-core").Browser} browser @param {import("../subjects/index.js").Subject} subject @param {number} count */
export const activating = (browser, { id, accept = "" }, count) =>
  visitor(browser, { cpu: 1, isFast: true }, async (page, cdp) => {
    await page.addInitScript(watchClicks);
    await page.goto(pageOf(id, { snippets: [count] }));
    await page.locator(accept).first().waitFor();
    await page.waitForTimeout(1500);
    // Not before: the browser's own reading of so many scripts would take minutes.
    await cdp.send("Emulation.setCPUThrottlingRate", { rate: PROFILE.cpu });
    await page.locator(accept).first().click();
    await page.waitForFunction(() => /** @type {any} */ (window).ranAll, undefined, { polling: 100 });
    await page.waitForTimeout(300);
    const [time, at] = await page.evaluate(() => {
      const { ranAll, clicks } = /** @type {any} */ (window);
      return [ranAll - clicks[0].at, clicks[0].at];
    });
    const { tasks } = await page.evaluate(longTasks, at);
    return { time, longest: Math.max(0, ...tasks) };
  });

/** Tasks of fifty milliseconds and more since a moment. @param {number} since */
async function longTasks(since) {
  const tasks = await new Promise((done) => {
    const seen = /** @type {PerformanceEntry[]} */ ([]);
    new PerformanceObserver((list) => seen.push(...list.getEntries())).observe({
      type: "longtask",
      buffered: true,
    });
    setTimeout(() => done(seen), 200);
  });
  return {
    tasks: /** @type {PerformanceEntry[]} */ (tasks)
      .filter((one) => one.startTime + one.duration > since)
      .map((one) => one.duration),
  };
}

/** How long a page needs to put in so many nodes, a hundred at a time, once everything is granted. @param {import("playwright-core").Browser} browser @param {import("../subjects/index.js").Subject} subject @param {import("../browser.js").How["storage"]} storage */
export const inserting = (browser, { id }, storage) =>
  visitor(browser, { isFast: true, storage }, async (page) => {
    await page.goto(pageOf(id, KNOWN));
    await page.waitForTimeout(1500);
    const time = await page.evaluate(insert, 100);
    const { longest } = await page.evaluate(collect);
    return { time, longest };
  });

/** @param {number} batches of a hundred nodes each */
async function insert(batches) {
  const started = performance.now();
  const place = document.querySelector("main") ?? document.body;
  for (let batch = 0; batch < batches; batch++) {
    const fresh = document.createDocumentFragment();
    for (let index = 0; index < 50; index++) {
      const row = document.createElement("p");
      row.append(document.createElement("span"));
      fresh.append(row);
    }
    place.append(fresh);
    await new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(0);
    });
  }
  return performance.now() - started;
}
