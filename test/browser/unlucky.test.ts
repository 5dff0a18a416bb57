import { afterAll, afterEach, describe, expect, test } from "vitest";
import { args, types } from "./services-row.ts";
import { inPage, Stage, soon } from "./services-stage.ts";
import { closeBrowser } from "./site.ts";
import {
  asked,
  decide,
  exempt,
  FORM,
  GA,
  has,
  hold,
  matomo,
  painted,
  paintLate,
  refuse,
  STATS,
  say,
  type,
} from "./unlucky-stage.ts";

/*
 * Choices that come at a bad moment: while a script is on its way, one after the other, or over a form that is not sent.
 */

let stage: Stage;
afterEach(() => stage.close());
afterAll(closeBrowser);

const GTAG = "https://www.googletagmanager.com/gtag/js";
const call = (name: string, ...given: unknown[]) =>
  stage.site.page.evaluate(
    ([one, list]) =>
      (window as never as Record<string, (...call: unknown[]) => void>)[one as string]?.(
        ...(list as unknown[]),
      ),
    [name, given] as const,
  );
const times = (what: string) => stage.heard.filter((one) => one.startsWith(what)).length;

describe("withdrawn while the script of a vendor is on its way, over a form that is not sent (R49)", () => {
  const rows = [
    {
      name: "Matomo",
      services: { matomo },
      script: `${STATS}matomo.js`,
      sends: "matomo: sends page view",
      keeps: "_pk_id.3.7eb3",
    },
    {
      name: "Matomo, exempt and objected to",
      services: { matomo: exempt },
      script: `${STATS}matomo.js`,
      sends: "matomo: sends page view",
      keeps: "_pk_id.3.7eb3",
    },
    {
      name: "Meta Pixel",
      services: { "meta-pixel": "1234567890123" },
      script: "https://connect.facebook.net/en_US/fbevents.js",
      sends: "meta-pixel: sends PageView",
      keeps: "_fbp",
    },
    {
      name: "Microsoft UET",
      services: { "microsoft-uet": "1234567" },
      script: "https://bat.bing.com/bat.js",
      sends: "microsoft-uet: sends pageLoad",
      keeps: "_uetvid",
    },
    {
      name: "Google Ads",
      services: { "google-ads": "AW-1234567890" },
      script: GTAG,
      sends: "gtag: sends page_view",
      keeps: "_gcl_au",
    },
  ];
  const all = rows.map((row) => [row.name, row] as const);
  /** Up to the withdrawal, with the script let go; returns what grants it again. */
  const withdraw = async ({ services, script }: (typeof rows)[number]) => {
    stage = await Stage.open(services, { body: FORM });
    const [id = ""] = Object.keys(services);
    const held = await hold(stage, script);
    await stage.visit();
    await type(stage);
    if (!(await has(stage, id))) await decide(stage, { [id]: true });
    await held.isAsked();
    await decide(stage, { [id]: false });
    held.release();
    return () => decide(stage, { [id]: true });
  };

  test.each(all)("%s: sends and keeps nothing, until it is granted again", async (_, row) => {
    const grant = await withdraw(row);
    await stage.site.settle(500);
    expect(asked(stage, row.script)).toEqual([]);
    expect(await stage.kept()).toEqual([]);
    await grant();
    await soon(() => times(row.sends)).toBeGreaterThan(0);
    await soon(() => stage.kept()).toContain(row.keeps);
    expect(asked(stage, row.script).length).toBeGreaterThan(0);
    expect(stage.loads).toBe(1);
    expect(stage.site.errors).toEqual([]);
  });

  test.each(all)("%s: once it is granted again it counts the page once (R123)", async (_, row) => {
    const grant = await withdraw(row);
    await grant();
    await soon(() => times(row.sends)).toBeGreaterThan(0);
    await stage.site.settle(200);
    expect(times(row.sends)).toBe(1);
    // The vendor itself complains of what it is told twice.
    expect(stage.site.messages.filter((text) => text.startsWith("error"))).toEqual([]);
  });
});

describe("granted, withdrawn and granted again in one page", () => {
  test("Google's consent default stays ahead of all else, also for a container that comes later (R103)", async () => {
    stage = await Stage.open({ "google-analytics": GA, "google-tag-manager": "GTM-ABC123" });
    await stage.visit();
    for (const answer of [true, false, true]) {
      await decide(stage, { analytics: answer, marketing: false });
      await soon(async () => (await stage.kept()).includes("_ga")).toBe(answer);
    }
    await decide(stage, { marketing: true });
    await soon(() => stage.heard).toContain("gtm: loaded for GTM-ABC123");
    const { gtm } = await stage.queues();
    expect(gtm?.[0]).toEqual(args("consent", "default", types(false, false)));
    expect(gtm?.filter(({ value }) => value[1] === "default")).toHaveLength(1);
    expect(stage.heard.join("\n")).not.toMatch(/no consent default|too late/);
    expect(stage.loads).toBe(1);
  });

  test.each([
    ["at once", 0],
    ["late", 400],
  ])(
    "Matomo, whose script is late, still finds its address and its site; not what was said meanwhile, on a page that paints %s (R123, R125)",
    async (_, delay) => {
      stage = await Stage.open({ matomo }, { body: FORM });
      if (delay) await paintLate(stage, delay);
      const script = await hold(stage, `${STATS}matomo.js`);
      await stage.visit();
      await type(stage);
      await decide(stage, { analytics: true });
      await script.isAsked();
      await decide(stage, { analytics: false });
      if (!delay) await painted(stage);
      await say(stage, "trackEvent", "denied", "denied");
      await stage.site.settle(delay);
      await decide(stage, { analytics: true });
      const names = () => inPage(stage.site.page, ({ _paq }) => (_paq as string[][]).map(([name]) => name));
      for (const name of ["setTrackerUrl", "setSiteId"]) await soon(names).toContain(name);
      script.release();
      await soon(() => times("matomo: sends page view")).toBeGreaterThan(0);
      await soon(() => asked(stage, `${STATS}matomo.js`).join()).toContain(`${STATS}matomo.php?idsite=3&`);
      await stage.site.settle(150);
      expect(times("matomo: sends event")).toBe(0);
      expect(stage.site.elsewhere.join()).not.toContain("denied");
      expect(stage.loads).toBe(1);
    },
  );

  const functions = [
    {
      id: "linkedin-insight",
      config: "1234567",
      name: "lintrk",
      words: ["track", { conversion_id: 5 }],
      loaded: "linkedin: sends page view for 1234567",
      sends: "linkedin: sends conversion 5 for 1234567",
    },
    {
      id: "x-pixel",
      config: "o1abc",
      name: "twq",
      words: ["event", "tw-o1abc-2"],
      loaded: "x-pixel: sends pageview for o1abc",
      sends: "x-pixel: sends event for tw-o1abc-2",
    },
  ];
  test.each(functions.map((row) => [row.id, row] as const))(
    "a function works again: %s (R118)",
    async (_, row) => {
      stage = await Stage.open({ [row.id]: row.config }, { body: FORM });
      await stage.visit();
      await type(stage);
      await decide(stage, { marketing: true });
      await soon(() => stage.heard).toContain(row.loaded);
      await decide(stage, { marketing: false });
      await call(row.name, ...row.words);
      await stage.site.settle(150);
      expect(stage.heard).not.toContain(row.sends);
      await decide(stage, { marketing: true });
      // Again and again: a grant works after the next paint, and what is said before it is lost.
      await soon(async () => {
        await call(row.name, ...row.words);
        return stage.heard;
      }).toContain(row.sends);
      expect(stage.loads).toBe(1);
      expect(stage.site.errors).toEqual([]);
    },
  );
});

describe("Consent Mode, advanced for the container alone", () => {
  const container = { id: "GTM-ABC123", consentMode: { advanced: true } };

  test("leaves Analytics in basic mode: once withdrawn it sends nothing (R105)", async () => {
    stage = await Stage.open({ "google-tag-manager": container, "google-analytics": GA });
    await stage.visit();
    await stage.site.banner("accept").click();
    await soon(() => stage.kept()).toContain("_ga");
    await decide(stage, { analytics: false });
    await soon(() => stage.kept()).not.toContain("_ga");
    expect(await inPage(stage.site.page, (window) => window["ga-disable-G-ABC1234567"])).toBe(true);
    stage.site.requests.length = 0;
    await call("gtag", "event", "after_withdrawal");
    await stage.site.settle(300);
    expect(stage.site.elsewhere.filter((url) => url.includes("collect"))).toEqual([]);
  });

  test("loads the page again once the container is withdrawn, and only once (R50, R110)", async () => {
    stage = await Stage.open({ "google-tag-manager": container });
    await stage.visit();
    await stage.site.banner("accept").click();
    await soon(() => stage.heard).toContain("gtm: advertising tag fires");
    expect(stage.loads).toBe(1);
    await refuse(stage);
    await soon(() => stage.loads).toBe(2);
    await stage.ready();
    await stage.site.settle(500);
    expect(stage.loads).toBe(2);
    expect(times("gtm: advertising tag fires")).toBe(1);
  });
});

describe("Matomo beside its tag manager", () => {
  test("hears nothing of what the page said while it alone was denied (R125)", async () => {
    const services = { matomo, "matomo-tag-manager": { url: STATS, containerId: "abcdefgh" } };
    // A container without a Matomo of its own.
    stage = await Stage.open(services, { vendors: { [`${STATS}js/`]: "window.hasContainer = true" } });
    await stage.visit();
    await decide(stage, { "matomo-tag-manager": true, matomo: false });
    await soon(() => inPage(stage.site.page, ({ hasContainer }) => hasContainer)).toBe(true);
    await say(stage, "trackEvent", "denied", "denied");
    await decide(stage, { matomo: true });
    await soon(() => times("matomo: sends page view")).toBe(1);
    await stage.site.settle(150);
    expect(times("matomo: sends event")).toBe(0);
    expect(stage.site.elsewhere.join()).not.toContain("denied");
    await say(stage, "trackEvent", "granted", "granted");
    await soon(() => times("matomo: sends event")).toBe(1);
  });
});
