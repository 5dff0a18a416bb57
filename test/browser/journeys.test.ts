import { afterAll, afterEach, describe, expect, test } from "vitest";
import { closeBrowser, MARKET, page, Site, TOURS, tag, VISION } from "./site.ts";

const SITES = [
  {
    name: "computer vision: Analytics, Tag Manager, LinkedIn",
    config: VISION,
    lang: "en",
    scripts: [
      "https://www.googletagmanager.com/gtag/js?id=G-ABC1234567",
      "https://www.googletagmanager.com/gtm.js?id=GTM-ABC123",
      "https://snap.licdn.com/li.lms-analytics/insight.min.js",
    ],
    cookies: ["_ga", "_ga_ABC1234567", "li_fat_id", "ln_or"],
    runs: ["google", "linkedin-insight"],
  },
  {
    name: "VR tours: Matomo on a server of its own",
    config: TOURS,
    lang: "nl",
    scripts: ["https://stats.kijkrond.example/matomo.js"],
    cookies: ["_pk_id.3.", "_pk_ses.3."],
    runs: ["matomo"],
  },
  {
    name: "AI marketplace: Analytics and Clarity",
    config: MARKET,
    lang: "en",
    scripts: [
      "https://www.googletagmanager.com/gtag/js?id=G-ABC1234567",
      "https://www.clarity.ms/tag/abcdefghij",
    ],
    cookies: ["_clck", "_clsk", "_ga", "_ga_ABC1234567"],
    runs: ["google", "clarity"],
  },
];

const vendorScripts = (site: Site) => site.elsewhere.filter((url) => /\.js|\/js\?|\/tag\//.test(url));
const vendorCookies = async (site: Site) =>
  (await site.cookies()).filter((name) => !/^(consent_|sluis-)/.test(name));

/** In document order: a log of requests made at a time has none. */
const inserted = () =>
  site.page.evaluate(() =>
    [...document.scripts].map(({ src }) => src).filter((src) => src && !src.startsWith(location.origin)),
  );

let site: Site;
afterEach(() => site.close());
afterAll(closeBrowser);

describe.each(SITES)("$name", ({ config, lang, scripts, cookies, runs }) => {
  const open = async () => {
    site = await Site.open({
      files: { "/": page(tag(config), "", lang), "/privacy": page(tag(config), "Privacy") },
    });
    await site.visit();
    await site.banner("accept").waitFor();
  };

  test("before a choice nobody else is asked anything and nothing is stored (R1, R3, R75)", async () => {
    await open();
    await site.settle(1500);
    expect(site.elsewhere).toEqual([]);
    expect(await site.cookies()).toEqual([]);
    expect(site.errors).toEqual([]);
  });

  test("after reject it stays that way, and the next page fetches the gate alone (R35, R39, R75)", async () => {
    await open();
    await site.banner("reject").click();
    await site.settle(600);
    expect(site.elsewhere).toEqual([]);
    expect(await site.cookies()).toEqual(["consent_sluis"]);
    await site.visit("/privacy");
    await site.settle(600);
    expect(site.elsewhere).toEqual([]);
    expect(site.ours).toEqual(["sluis.js"]);
    expect(await site.page.locator("#sluis").count()).toBe(0);
  });

  test("after accept every tag loads once, and again on the next page with the gate and what it runs", async () => {
    await open();
    await site.banner("accept").click();
    await site.settle(800);
    expect(vendorScripts(site).sort()).toEqual([...scripts].sort());
    // What each service does comes in a file of its own, so their order is that of arrival.
    expect((await inserted()).sort()).toEqual([...scripts].sort());
    for (const name of cookies)
      expect((await vendorCookies(site)).some((one) => one.startsWith(name))).toBe(true);
    await site.visit("/privacy");
    await site.settle(800);
    expect(vendorScripts(site).sort()).toEqual([...scripts].sort());
    expect((await inserted()).sort()).toEqual([...scripts].sort());
    expect(site.ours[0]).toBe("sluis.js");
    const parts = runs.map((name) => `run/${name}.js`);
    expect(site.ours.slice(1).sort()).toEqual([...parts, "sluis-run.js"].sort());
    expect(site.errors).toEqual([]);
  });

  test("after withdrawal from the preferences no vendor cookie is left and no vendor is asked again (R49, R75)", async () => {
    await open();
    await site.banner("accept").click();
    await site.settle(800);
    await site.page.locator("#footer-link").click();
    await site.preferences("reject").click();
    await site.settle(2500);
    expect(await vendorCookies(site)).toEqual([]);
    site.requests.length = 0;
    await site.page.mouse.click(300, 300);
    await site.settle(6000);
    expect(site.elsewhere).toEqual([]);
    await site.visit("/privacy");
    await site.settle(1500);
    expect(site.elsewhere).toEqual([]);
    expect(await site.cookies()).toEqual(["consent_sluis"]);
  });
});
