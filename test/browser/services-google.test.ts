import { afterAll, afterEach, describe, expect, test } from "vitest";
import { args, consentFor, QUIET, types } from "./services-row.ts";
import { inPage, Stage, soon } from "./services-stage.ts";
import { closeBrowser, type Site } from "./site.ts";

const BOTH = { "google-analytics": "G-ABC1234567", "google-ads": "AW-1234567890" };
const GTAG = "https://www.googletagmanager.com/gtag/js";

let stage: Stage;
afterEach(() => stage.close());
afterAll(closeBrowser);

const set = (choices: Record<string, boolean>) =>
  stage.site.page.evaluate(
    (given) => (window as never as { sluis: Site & { set(c: object): unknown } }).sluis.set(given),
    choices,
  );
const scripts = () => stage.site.elsewhere.filter((url) => url.startsWith(GTAG)).length;
/** Everything that was told to Google on this page, ours or not, in order. */
const told = () =>
  inPage(stage.site.page, ({ dataLayer = [] }) =>
    dataLayer.map((one) =>
      Array.from(one as ArrayLike<unknown>)
        .slice(0, 2)
        .map(String)
        .join(" "),
    ),
  );
const accept = () => stage.site.banner("accept").click();

describe("Google's tags", () => {
  test.each([
    ["Analytics first", BOTH],
    ["Ads first", Object.fromEntries(Object.entries(BOTH).reverse())],
  ])("share one script, one start and one Consent Mode: %s (R103, R104, R123)", async (_, services) => {
    stage = await Stage.open(services);
    await stage.visit();
    await accept();
    const ids = Object.values(services);
    const configs = ids.map((id) => args("config", id, id.startsWith("G-") ? QUIET : {}));
    const all = { gtag: [...consentFor(true, true), args("js", "then"), ...configs] };
    await soon(() => stage.queues()).toEqual(all);
    await soon(() => stage.kept()).toEqual(["_ga", "_ga_ABC1234567", "_gcl_au", "_gcl_ls"]);
    expect(scripts()).toBe(1);
    await stage.visit();
    await soon(() => stage.queues()).toEqual(all);
    await stage.site.settle(200);
    expect(scripts()).toBe(1);
  });

  test("one that is granted while the script of another is on its way takes nothing from it", async () => {
    stage = await Stage.open(BOTH);
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await stage.site.context.route(`${GTAG}**`, async (route) => {
      await held;
      await route.fallback();
    });
    await stage.visit();
    await set({ analytics: true, marketing: false });
    await soon(() => stage.site.ours.includes("run/google.js")).toBe(true);
    await stage.site.settle(200);
    await set({ marketing: true });
    await stage.site.settle(300);
    release();
    await soon(() => stage.kept()).toEqual(["_ga", "_ga_ABC1234567", "_gcl_au", "_gcl_ls"]);
    expect((await told())[0]).toBe("consent default");
    expect((await told()).filter((text) => text === "js then" || text.startsWith("js "))).toHaveLength(1);
    expect(stage.site.elsewhere.filter((url) => url.includes("gcs=G111")).length).toBeGreaterThan(0);
    expect(stage.site.elsewhere.filter((url) => /gcs=G1.0&|collect.*gcs=G100/.test(url))).toEqual([]);
  });

  test("one granted later keeps what the other was told, and each decision is one update (R104)", async () => {
    stage = await Stage.open({ ...BOTH, "google-tag-manager": "GTM-ABC123" });
    await stage.visit();
    await set({ analytics: true, marketing: false });
    await soon(() => stage.kept()).toEqual(["_ga", "_ga_ABC1234567"]);
    const before = await told();
    expect(before.filter((text) => text.startsWith("consent"))).toEqual([
      "consent default",
      "consent update",
    ]);
    await set({ marketing: true });
    await soon(() => stage.hosts).toContain("ad.doubleclick.net");
    const after = (await told()).filter((text) => /^(consent|set|js|config)/.test(text));
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length)).toEqual(["consent update", "config AW-1234567890"]);
    expect(scripts()).toBe(1);
    const updates = await inPage(stage.site.page, ({ dataLayer }) =>
      dataLayer.map((one) => Array.from(one as ArrayLike<unknown>)).filter(([, kind]) => kind === "update"),
    );
    expect(updates.at(-1)?.[2]).toEqual(types(true, true));
  });

  test("one that is denied silences nothing of the other, on this page or the next", async () => {
    stage = await Stage.open(BOTH);
    await stage.visit();
    await set({ analytics: true, marketing: false });
    for (const path of ["/next", "/"]) {
      await soon(() => stage.kept()).toEqual(["_ga", "_ga_ABC1234567"]);
      await inPage(stage.site.page, ({ gtag }) => (gtag as (...call: unknown[]) => void)("event", "mine"));
      await soon(() => stage.site.elsewhere.filter((url) => url.includes("en=mine")).length).toBe(1);
      await stage.visit(path);
    }
  });

  test("what the page notes in the data layer before a choice stays, and what it calls is dropped (R125)", async () => {
    stage = await Stage.open(
      { "google-tag-manager": "GTM-ABC123" },
      { head: "<script>dataLayer = [{ pageType: 'shop' }]; dataLayer.push({ event: 'early' });</script>" },
    );
    await stage.visit();
    await inPage(stage.site.page, ({ dataLayer }) => dataLayer.push({ user: 1 }, { event: "early" }));
    await accept();
    await soon(async () => (await stage.queues()).gtm?.length).toBe(6);
    const { gtm } = await stage.queues();
    expect(gtm?.slice(0, 2).map(({ value }) => value[0])).toEqual([{ pageType: "shop" }, { user: 1 }]);
    expect(gtm?.slice(2, 5)).toEqual(consentFor(true, false));
    expect(stage.heard.join()).not.toContain("early");
  });
});

describe("Consent Mode", () => {
  test("advanced: runs before the choice without cookies, and is told the choice (R105)", async () => {
    stage = await Stage.open({ "google-analytics": { id: "G-ABC1234567", consentMode: { advanced: true } } });
    const { site } = stage;
    await stage.visit();
    await soon(() => stage.hosts).toEqual(["www.google-analytics.com", "www.googletagmanager.com"]);
    const [first, redaction] = consentFor(false, false);
    expect((await stage.queues()).gtag).toEqual([
      first,
      redaction,
      args("js", "then"),
      args("config", "G-ABC1234567", QUIET),
    ]);
    expect(
      site.elsewhere.filter((url) => url.includes("collect")).every((url) => url.includes("gcs=G100")),
    ).toBe(true);
    expect(await stage.kept()).toEqual([]);
    await soon(() => site.messages.filter((text) => text.includes("runs before any choice")).length).toBe(1);
    await accept();
    await soon(() => stage.kept()).toEqual(["_ga", "_ga_ABC1234567"]);
    expect((await told()).filter((text) => text.startsWith("consent"))).toEqual([
      "consent default",
      "consent update",
    ]);
    expect(scripts()).toBe(1);
    const { loads } = stage;
    await stage.answer("reject");
    await soon(() => stage.kept()).toEqual([]);
    await site.settle(1000);
    expect(stage.loads).toBe(loads);
    await stage.visit();
    await soon(() => site.elsewhere.filter((url) => url.includes("gcs=G100")).length).toBe(1);
    expect(await stage.kept()).toEqual([]);
  });

  test.each([
    ["google-analytics", "G-ABC1234567"],
    ["google-ads", "AW-1234567890"],
  ])(
    "regions, waiting and the two settings of ads stand before all else, whoever has them: %s (R107)",
    async (name, id) => {
      const consentMode = {
        regions: [{ region: ["US"], analytics_storage: "granted" }],
        wait_for_update: 500,
        ads_data_redaction: false,
        url_passthrough: true,
      };
      stage = await Stage.open({ ...BOTH, [name]: { id, consentMode } });
      await stage.visit();
      await accept();
      await soon(async () => (await stage.queues()).gtag?.slice(0, 5)).toEqual([
        args("consent", "default", { ...types(false, false), wait_for_update: 500 }),
        args("consent", "default", {
          ...types(false, false),
          wait_for_update: 500,
          region: ["US"],
          analytics_storage: "granted",
        }),
        args("set", "ads_data_redaction", false),
        args("set", "url_passthrough", true),
        args("consent", "update", types(true, true)),
      ]);
    },
  );

  test("Clarity and Google hear the same, each in its own words; ads alone can be refused (R112)", async () => {
    stage = await Stage.open({ clarity: "abcdefghij", pinterest: "2612345678901" });
    await stage.visit();
    await accept();
    await soon(() => stage.queues()).toHaveProperty("clarity", [
      args("consentv2", { ad_Storage: "granted", analytics_Storage: "granted" }),
    ]);
    await soon(() => stage.kept()).toContain("_clck");
    const { loads } = stage;
    await set({ marketing: false });
    await soon(() => stage.heard).toContain(
      "clarity: reads consentv2 ad_Storage:denied, analytics_Storage:granted",
    );
    await soon(() => stage.kept()).toEqual(["_clck", "_clsk", "_cltk"]);
    await stage.site.settle(1000);
    expect(stage.loads).toBe(loads);
  });
});

describe("erasing", () => {
  test("leaves what another service in force needs", async () => {
    stage = await Stage.open(BOTH);
    await stage.visit();
    await accept();
    await soon(() => stage.kept()).toEqual(["_ga", "_ga_ABC1234567", "_gcl_au", "_gcl_ls"]);
    await inPage(stage.site.page, () => {
      document.cookie = "_gac_x=1; path=/; domain=example.nl";
    });
    await set({ marketing: false });
    await soon(() => stage.kept()).toEqual(["_ga", "_ga_ABC1234567", "_gac_x"]);
    await stage.site.settle(1000);
    await stage.ready();
    expect(await stage.kept()).toEqual(["_ga", "_ga_ABC1234567", "_gac_x"]);
    await set({ analytics: false });
    await soon(() => stage.kept()).toEqual([]);
  });
});
