import { afterAll, afterEach, expect, test } from "vitest";
import { closeBrowser, MARKET, page, Site, tag } from "./site.ts";

let site: Site;
afterEach(() => site.close());
afterAll(closeBrowser);

/** A phone, and a page that begins with a paragraph, as articles do. */
const PHONE = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true };
const ARTICLE = `<p>${"Cheese is made where milk meets time, and nobody is in a hurry. ".repeat(8)}</p>`;

const open = async () => {
  site = await Site.open({ files: { "/": page(tag(MARKET), ARTICLE) }, context: PHONE });
  await site.page.addInitScript(() => {
    const largest: string[] = [];
    Object.assign(window, { largest });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { element } = entry as PerformanceEntry & { element?: Element };
        largest.push(element?.closest("#sluis") ? "banner" : (element?.localName ?? "nothing"));
      }
    }).observe({ type: "largest-contentful-paint", buffered: true });
  });
  await site.visit();
  await site.banner("accept").waitFor();
  await site.settle(500);
};

test("on a phone the largest thing painted is the page's, not the banner (R202)", async () => {
  await open();
  const largest = await site.page.evaluate(() => (window as never as { largest: string[] }).largest);
  expect(largest.length).toBeGreaterThan(0);
  expect(largest).not.toContain("banner");
});

test("nothing of ours holds the first paint up (R200)", async () => {
  await open();
  const status = await site.page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .filter(({ name }) => name.includes("/sluis/"))
      .map((one) => (one as PerformanceEntry & { renderBlockingStatus?: string }).renderBlockingStatus),
  );
  expect(status.length).toBeGreaterThan(1);
  expect(new Set(status)).toEqual(new Set(["non-blocking"]));
});
