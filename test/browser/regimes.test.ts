import { afterAll, afterEach, describe, expect, test } from "vitest";
import type { Consent } from "../../src/types.ts";
import { closeBrowser, page, Site, tag } from "./site.ts";

type Page = { sluis: Consent };

let site: Site;
afterEach(() => site.close());
afterAll(closeBrowser);

const CONFIG = {
  controller: "Beeldgrip BV",
  policy: { url: "/privacy", version: "1" },
  services: { "google-analytics": "G-ABC1234567", "linkedin-insight": "1234567" },
};
const DAY = 86_400;

interface Visit {
  readonly gpc?: boolean;
  readonly head?: string;
  readonly body?: string;
}

/** Several configurations of one site, each a page of its own: `/0`, `/1` and so on. */
async function open(configs: readonly object[], { gpc, head = "", body = "" }: Visit = {}) {
  const files = configs.map((one, index) => [`/${index}`, page(head + tag({ ...CONFIG, ...one }), body)]);
  site = await Site.open({ files: Object.fromEntries(files) });
  if (gpc) await send();
  await site.visit("/0");
  await ready();
}
/** From the next page on, the browser sends Global Privacy Control. */
const send = () =>
  site.context.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, "globalPrivacyControl", {
      get: () => true,
      configurable: true,
    });
  });
const ready = () => site.page.waitForFunction(() => Boolean((window as unknown as Page).sluis?.state));
const to = async (path: string) => {
  // What was granted here is still being asked for.
  await site.settle();
  await site.visit(path);
  await ready();
  await site.settle();
};
const has = () =>
  site.page.evaluate(() => {
    const { categories, services } = (window as unknown as Page).sluis.state;
    return Object.entries({ ...categories, ...services }).flatMap(([id, is]) => (is ? id : []));
  });
/** Whom the page asked, by vendor. */
const hosts = () =>
  ["google", "licdn|linkedin", "kijkrond", "clarity"].filter((one) =>
    site.elsewhere.some((url) => new RegExp(one).test(new URL(url).hostname)),
  );
const banner = () => site.page.locator("[data-sluis=banner]");
const words = () => banner().locator(".words").innerText();
const stored = async () => (await site.context.cookies()).find(({ name }) => name === "consent_sluis");

const ALL = ["functional", "analytics", "marketing", "google-analytics", "linkedin-insight"];
const NOT_MARKETING = ["functional", "analytics", "google-analytics"];

describe("where the law is opt-out", () => {
  const US = { regime: "regional", region: "US-CA" };

  test("services run until they are refused, and the way to refuse is on the first layer (R88, R89)", async () => {
    await open([US]);
    await banner().waitFor();
    await site.settle();
    expect([await has(), hosts()]).toEqual([ALL, ["google", "licdn|linkedin"]]);
    expect(await words()).toContain("You can reject all but the functional ones at any time");
    expect(await site.banner("preferences").innerText()).toBe("Your privacy choices");
    await site.banner("reject").click();
    await to("/0");
    expect([await has(), hosts(), await banner().count()]).toEqual([["functional"], [], 0]);
  });

  test("a refusal is kept for a year, and a new policy asks nothing (R90)", async () => {
    await open([US, { ...US, policy: { url: "/privacy", version: "2" } }]);
    await site.banner("reject").click();
    await site.settle();
    expect((await stored())?.expires ?? 0).toBeGreaterThan(Date.now() / 1000 + 365.9 * DAY);
    await to("/1");
    expect([await has(), await banner().count()]).toEqual([["functional"], 0]);
  });

  test("closing or ignoring is no consent: what is on is on by law, and is not stored (R89)", async () => {
    await open([US]);
    await banner().waitFor();
    await site.page.keyboard.press("Escape");
    await site.settle();
    expect(await stored()).toBeUndefined();
  });

  test("the region may stand on the page, and is asked of nobody (R70)", async () => {
    await open([{ regime: "regional" }], { head: '<meta name="sluis-region" content="US-TX">' });
    await site.settle();
    expect(await has()).toEqual(ALL);
    await site.close();
    await open([{ regime: "regional" }], { head: '<meta name="sluis-region" content="XX">' });
    await site.settle();
    expect([await has(), site.elsewhere]).toEqual([["functional"], []]);
  });
});

describe("Global Privacy Control", () => {
  const US = { regime: "opt-out", region: "US-CA" };

  test("refuses marketing before any tag runs, says so, and costs no further request (R85, R86, R93)", async () => {
    const all = async () => {
      await expect.poll(() => site.ours, { timeout: 5000 }).toContain("about/linkedin-insight.js");
      await site.settle();
    };
    await open([US]);
    await all();
    const without = site.ours.filter((file) => !file.startsWith("run/")).length;
    await site.close();
    await open([US], { gpc: true });
    await banner().waitFor();
    await all();
    expect([await has(), hosts()]).toEqual([NOT_MARKETING, ["google"]]);
    expect(site.ours.filter((file) => !file.startsWith("run/"))).toHaveLength(without);
    const line = banner().getByRole("status");
    expect(await line.innerText()).toMatch(/^Opt-out signal honoured .*: Marketing\.\s*$/);
    await site.banner("accept").click();
    await site.settle();
    expect([await has(), (await stored())?.value]).toEqual([
      NOT_MARKETING,
      expect.stringContaining("&denied=&granted=analytics&"),
    ]);
  });

  test("leaves nothing to ask where marketing is all there is; the visitor can still choose (R87, R92)", async () => {
    await open([{ services: { "linkedin-insight": "1234567" } }], { gpc: true });
    await site.settle(900);
    expect([await banner().count(), site.ours, site.elsewhere]).toEqual([0, ["sluis.js"], []]);
    await site.page.locator("#footer-link").click();
    const dialog = site.page.locator("[data-sluis=preferences]");
    expect(await dialog.innerText()).toContain("your choice counts here instead of that signal");
    expect(await dialog.innerText()).toContain("Opt-out signal honoured");
    await dialog.getByRole("switch", { name: "Marketing" }).click();
    await site.preferences("save").click();
    await expect.poll(has).toContain("linkedin-insight");
    expect((await stored())?.value).toContain("&signal=gpc&");
    await to("/0");
    expect([await has(), hosts()]).toEqual([
      ["functional", "marketing", "linkedin-insight"],
      ["licdn|linkedin"],
    ]);
  });

  test("takes back a grant that was given without knowing of it, from the next page on (R92, R94)", async () => {
    await open([{}]);
    await site.banner("accept").click();
    await expect.poll(has).toEqual(ALL);
    await send();
    await to("/0");
    expect([await has(), hosts(), await banner().count()]).toEqual([NOT_MARKETING, ["google"], 0]);
  });

  test("is not overruled by the page's own code, nor by a placeholder, where nothing tells of it (R87)", async () => {
    const films = { services: { youtube: true, clarity: "abcdefghij" } };
    const frame =
      '<iframe data-consent="youtube" data-src="https://www.youtube-nocookie.com/embed/x1" title="A film">';
    await open([films], { gpc: true, body: frame });
    await site.page.evaluate(() => (window as unknown as Page).sluis.acceptAll());
    expect(await has()).toEqual(["functional", "analytics", "clarity"]);
    await site.page.locator("[data-sluis=placeholder] [data-sluis-action=load-always]").click();
    await site.page.locator("[data-sluis=preferences]").waitFor();
    expect(await has()).not.toContain("youtube");
  });

  test.each([["1"], [1], ["true"], [false], [undefined]])(
    "is only `true`, and not %j (R84)",
    async (value) => {
      site = await Site.open({ files: { "/0": page(tag({ ...CONFIG, ...US })) } });
      await site.context.addInitScript((given) => {
        Object.defineProperty(Navigator.prototype, "globalPrivacyControl", { get: () => given });
      }, value);
      await to("/0");
      expect(await has()).toEqual(ALL);
    },
  );
});

describe("where statistics alone may be objected to (R78, R79)", () => {
  const UK = {
    regime: { GB: "objectable" },
    region: "GB",
    services: {
      matomo: { url: "https://stats.kijkrond.example/", siteId: 3, aggregate: true },
      clarity: "abcdefghij",
      "linkedin-insight": "1234567",
    },
  };

  test("what the owner vouches for runs until the visitor objects on the first layer", async () => {
    await open([UK]);
    await banner().waitFor();
    await site.settle();
    expect([await has(), hosts()]).toEqual([["functional", "matomo"], ["kijkrond"]]);
    expect(await words()).toContain("is on until you reject it");
    await site.banner("preferences").click();
    expect(await site.page.locator("[data-sluis=preferences]").innerText()).toContain(
      "To object, switch it off",
    );
    await site.page.keyboard.press("Escape");
    await site.banner("reject").click();
    await to("/0");
    expect([await has(), site.elsewhere]).toEqual([["functional"], []]);
  });
});

describe("a minor (R98, R102)", () => {
  test("is asked nothing and granted nothing, whatever was granted before", async () => {
    const frame =
      '<iframe data-consent="youtube" data-src="https://www.youtube-nocookie.com/embed/x1" title="A film"></iframe>';
    const films = { services: { ...CONFIG.services, youtube: true } };
    await open([films, { ...films, minor: true }], { body: frame });
    await site.banner("accept").click();
    await expect.poll(has).toContain("youtube");
    await to("/1");
    expect([await has(), site.elsewhere, await banner().count()]).toEqual([["functional"], [], 0]);
    await site.page.evaluate(async () => {
      const { sluis } = window as unknown as Page;
      await sluis.acceptAll();
      await sluis.set({ marketing: true });
    });
    await site.settle();
    expect([await has(), site.elsewhere]).toEqual([["functional"], []]);
    const place = site.page.locator("[data-sluis=placeholder]");
    await place.waitFor();
    expect(await place.locator("button").count()).toBe(0);
    await site.page.locator("#footer-link").click();
    const dialog = site.page.locator("[data-sluis=preferences]");
    expect(await dialog.innerText()).toContain("Everything optional stays off for young visitors.");
    expect(await dialog.getByRole("switch").count()).toBe(0);
  });
});

describe("what is asked again (R42-R44)", () => {
  const MORE = { services: { ...CONFIG.services, "meta-pixel": "123456789012345" } };

  test("is only a vendor that came since; what was answered before goes on", async () => {
    await open([{}, MORE]);
    await site.banner("accept").click();
    await expect.poll(has).toEqual(ALL);
    await to("/1");
    expect(await has()).toEqual(ALL);
    await banner().waitFor();
    expect(await words()).toContain("stays as it is");
    expect(await words()).not.toContain("Analytics");
    await site.banner("reject").click();
    await expect.poll(() => banner().count()).toBe(0);
    expect(await has()).toEqual(ALL);
    await to("/1");
    expect([await has(), await banner().count()]).toEqual([ALL, 0]);
    await to("/0");
    expect([await has(), await banner().count()]).toEqual([ALL, 0]);
  });

  test("can be granted, and leaves an earlier refusal as it was", async () => {
    await open([{}, MORE]);
    await site.page.evaluate(() =>
      (window as unknown as Page).sluis.set({ analytics: false, marketing: true }),
    );
    await to("/1");
    await site.banner("accept").click();
    await expect.poll(has).toEqual(["functional", "marketing", "linkedin-insight", "meta-pixel"]);
  });

  test("is nothing where its category was refused (R35)", async () => {
    await open([{}, MORE]);
    await site.banner("reject").click();
    await to("/1");
    expect([await has(), await banner().count()]).toEqual([["functional"], 0]);
  });

  test("is everything under a new policy; earlier answers are shown as the visitor's own", async () => {
    await open([{}, { policy: { url: "/privacy", version: "2" } }]);
    await site.banner("accept").click();
    await expect.poll(has).toEqual(ALL);
    await to("/1");
    expect([await has(), site.elsewhere]).toEqual([["functional"], []]);
    await site.banner("preferences").click();
    const dialog = site.page.locator("[data-sluis=preferences]");
    expect(await dialog.innerText()).toMatch(/You allowed this on .* 20\d\d/);
    expect(await dialog.locator("input:checked").count()).toBe(0);
  });

  test("is nothing where only texts, look or library change (R43)", async () => {
    await open([{}, { texts: { en: { intro: "Other words." } }, layout: "box", theme: "dark" }]);
    await site.banner("accept").click();
    await expect.poll(has).toEqual(ALL);
    await to("/1");
    expect(await banner().count()).toBe(0);
  });
});
