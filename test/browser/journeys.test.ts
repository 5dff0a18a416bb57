import { afterAll, describe, expect, type TestContext, test } from "vitest";
import { soon } from "./services-stage.ts";
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
const inserted = (site: Site) =>
  site.page.evaluate(() =>
    [...document.scripts].map(({ src }) => src).filter((src) => src && !src.startsWith(location.origin)),
  );

afterAll(closeBrowser);

// Most of it is waiting whether something still happens, so some of them wait together.
describe.concurrent.each(SITES)("$name", ({ config, lang, scripts, cookies, runs }) => {
  const open = async ({ onTestFinished }: TestContext) => {
    const site = await Site.open({
      files: { "/": page(tag(config), "", lang), "/privacy": page(tag(config), "Privacy") },
    });
    onTestFinished(() => site.close());
    await site.visit();
    await site.banner("accept").waitFor();
    return site;
  };

  test("before a choice nobody else is asked anything and nothing is stored (R1, R3, R75)", async (context) => {
    const site = await open(context);
    await site.settle(1500);
    expect(site.elsewhere).toEqual([]);
    expect(await site.cookies()).toEqual([]);
    expect(site.errors).toEqual([]);
  });

  test("after reject it stays that way, and the next page fetches the gate alone (R35, R39, R75)", async (context) => {
    const site = await open(context);
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

  test("after accept every tag loads once, and again on the next page with the gate and what it runs", async (context) => {
    const site = await open(context);
    await site.banner("accept").click();
    await soon(() => vendorScripts(site).length).toBe(scripts.length);
    await site.settle(800);
    expect(vendorScripts(site).sort()).toEqual([...scripts].sort());
    // What each service does comes in a file of its own, so their order is that of arrival.
    expect((await inserted(site)).sort()).toEqual([...scripts].sort());
    for (const name of cookies)
      expect((await vendorCookies(site)).some((one) => one.startsWith(name))).toBe(true);
    await site.visit("/privacy");
    await soon(() => vendorScripts(site).length).toBe(scripts.length);
    await site.settle(800);
    expect(vendorScripts(site).sort()).toEqual([...scripts].sort());
    expect((await inserted(site)).sort()).toEqual([...scripts].sort());
    expect(site.ours[0]).toBe("sluis.js");
    const parts = runs.map((name) => `run/${name}.js`);
    expect(site.ours.slice(1).sort()).toEqual([...parts, "sluis-run.js"].sort());
    expect(site.errors).toEqual([]);
  });

  test("after withdrawal from the preferences no vendor cookie is left and no vendor is asked again (R49, R75)", async (context) => {
    const site = await open(context);
    await site.banner("accept").click();
    await soon(() => vendorScripts(site).length).toBe(scripts.length);
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
