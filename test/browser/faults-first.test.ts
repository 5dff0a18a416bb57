import { describe, expect, test } from "vitest";
import { ask, isLetThrough, isShut, online, ran, useBroken } from "./parts-broken.ts";
import { ORIGIN, type Site } from "./site.ts";
import { soon } from "./soon.ts";

/*
 * What asks fails to arrive, each file in turn and in every way: the gate stays strict, and it is asked for again.
 */

const { visit, inEveryWay } = useBroken();
const banners = (site: Site) => site.page.locator("[data-sluis=banner]").count();
const refusesSales = (site: Site) =>
  site.page.addInitScript(() => Object.defineProperty(navigator, "globalPrivacyControl", { value: true }));

describe("what asks fails to arrive (R3, R14)", () => {
  test.each([
    ["sluis-front", undefined],
    ["locales/en/banner", undefined],
    ["sluis-notice", refusesSales],
    ["locales/en/notice", refusesSales],
  ])("%s: nothing passes, and the visitor is asked a moment later", async (part, before) => {
    await inEveryWay(async (fault) => {
      const { site, mend, isAsked } = await visit(part, fault, {}, before);
      await isAsked();
      await site.settle(200);
      expect(await banners(site)).toBe(0);
      await isShut(site);
      mend();
      await site.banner("accept").click();
      await isLetThrough(site);
      expect(await site.page.locator("#sluis").count()).toBe(1);
    });
  });

  test("the network is back: the visitor is asked at once", async () => {
    const { site, mend, times } = await visit("sluis-front", "cut off");
    // By then the next time is more than a second away.
    await soon(times).toBeGreaterThanOrEqual(5);
    mend();
    await soon(async () => {
      await online(site);
      return banners(site);
    }).toBe(1);
  });

  test("it never arrives: it is asked for ever more seldom, and a page that changes asks no more often", async () => {
    const { site, times } = await visit("sluis-front", "cut off");
    await site.page.evaluate(() => setInterval(() => document.body.append("x"), 10));
    await site.settle(1500);
    expect(times()).toBeGreaterThanOrEqual(2);
    expect(times()).toBeLessThanOrEqual(12);
    await isShut(site);
  });

  test("the texts of a language are missing: it asks in English, and says that it is English (R30)", async () => {
    const { site } = await visit("locales/mt/banner", "missing", { language: "mt" });
    await site.banner("accept").waitFor();
    expect(await site.banner("accept").textContent()).toBe("Accept all");
    expect(await site.page.locator("#sluis").getAttribute("lang")).toBe("en");
  });
});

describe("where something is granted, and the preferences cannot be shown (R46)", () => {
  const time = new Date(Date.now() - 60_000).toISOString().slice(0, 19);
  const value = `at=${time}Z&policy=&denied=&granted=analytics&v=1`;
  const returns = (site: Site) => site.context.addCookies([{ name: "consent_sluis", value, url: ORIGIN }]);
  const kept = async (site: Site) =>
    (await site.cookies()).filter((name) => /^(_ga|consent_sluis)$/.test(name));

  test.each([true, false])("a press asks whether to take it all back: %s", async (isSure) => {
    const { site } = await visit("sluis-front", "missing", {}, returns);
    await isLetThrough(site);
    await soon(() => kept(site)).toContain("_ga");
    const said: string[] = [];
    site.page.on("dialog", (dialog) => {
      said.push(dialog.message());
      return isSure ? dialog.accept() : dialog.dismiss();
    });
    await site.page.locator("#footer-link").click();
    await soon(() => said.join()).toContain("Withdraw your whole choice?");
    await soon(() => ran(site).catch(() => true)).toBe(!isSure);
    await soon(() => kept(site)).toEqual(isSure ? [] : ["_ga", "consent_sluis"]);
  });

  test("the page's own button refuses all without asking", async () => {
    const { site } = await visit("sluis-front", "missing", {}, returns);
    await isLetThrough(site);
    await ask(site, (one) => void one.rejectAll());
    await soon(() => kept(site)).toEqual([]);
    await soon(() => ran(site).catch(() => true)).toBe(false);
  });
});
