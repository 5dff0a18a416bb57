// @ts-check
import { chromium } from "playwright-core";
import { browserPath } from "../screenshots/browser.js";

/** A phone of the middle class on a good day: what the browser's own tools call Fast 4G, and a processor four times slower. */
export const PROFILE = {
  cpu: 4,
  latency: 165,
  download: 1012500,
  upload: 168750,
  viewport: { width: 1280, height: 720 },
};

/** Every name leads to the bench's own server, with its own certificate. @param {{ port: number, pin: string }} server */
export const flags = ({ port, pin }) => [
  "--no-sandbox",
  "--disable-background-networking",
  `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
  `--ignore-certificate-errors-spki-list=${pin}`,
];

/** @param {{ port: number, pin: string }} server */
export const launch = (server) => chromium.launch({ executablePath: browserPath(), args: flags(server) });

/** @typedef {ReturnType<import("playwright-core").BrowserContext["storageState"]>} State what a visit left */

/**
 * @typedef {object} How
 * @property {number} [cpu]  times slower
 * @property {boolean} [isFast]  no limits of the network
 * @property {import("playwright-core").BrowserContextOptions["storageState"]} [storage]  what an earlier visit left
 * @property {import("playwright-core").BrowserContextOptions} [context]
 */

/**
 * A new visitor with an empty cache, for as long as the work takes.
 * @template T
 * @param {import("playwright-core").Browser} browser
 * @param {How} how
 * @param {(page: import("playwright-core").Page, cdp: import("playwright-core").CDPSession) => Promise<T>} work
 */
export async function visitor(browser, { cpu = PROFILE.cpu, isFast, storage, context: more }, work) {
  const context = await browser.newContext({
    viewport: PROFILE.viewport,
    ...(storage && { storageState: storage }),
    ...more,
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    const cdp = await context.newCDPSession(page);
    if (!isFast) {
      await cdp.send("Network.enable");
      await cdp.send("Network.emulateNetworkConditions", {
        offline: false,
        latency: PROFILE.latency,
        downloadThroughput: PROFILE.download,
        uploadThroughput: PROFILE.upload,
      });
    }
    if (cpu > 1) await cdp.send("Emulation.setCPUThrottlingRate", { rate: cpu });
    return await work(page, cdp);
  } finally {
    await context.close();
  }
}
