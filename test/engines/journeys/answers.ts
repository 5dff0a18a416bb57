import { expect } from "vitest";
import { action, BANNER, journey, PREFERENCES, pause, soon, type Visit } from "../visit.ts";
import { HOSTS, SCRIPTS, shop } from "./shop.ts";

const ALL = Object.values(SCRIPTS).sort();
const scripts = (visit: Visit) => visit.elsewhere.filter((one) => ALL.includes(one));

export const answers = [
  journey(
    "first visit: the banner asks, and nobody else hears of it (R1, R3, R137)",
    shop(),
    async (visit) => {
      await visit.appears(BANNER);
      expect(await visit.focused()).toBe("body");
      await pause(1000);
      expect(visit.elsewhere).toEqual([]);
      expect(HOSTS.filter(visit.isConnected)).toEqual([]);
      expect(await visit.tab.cookies()).toEqual([]);
      const box = await visit.tab.evaluate((_, one) => {
        const { left, bottom, width } = document.querySelector(one)?.getBoundingClientRect() ?? new DOMRect();
        return { left, bottom: Math.round(bottom) - innerHeight, width: Math.round(width) - innerWidth };
      }, BANNER);
      expect(Math.abs(box.bottom)).toBeLessThanOrEqual(2);
      expect(Math.abs(box.width)).toBeLessThanOrEqual(2);
    },
  ),

  journey("accept: every service loads, once", shop(), async (visit) => {
    await visit.answer("accept");
    await soon(() => scripts(visit)).toEqual(ALL);
    await soon(visit.vendorCookies.bind(visit, undefined)).toEqual(
      expect.arrayContaining(["_ga", "_clck", "li_fat_id"]),
    );
    expect(await visit.isDecided()).toBe(true);
    expect(await visit.foreign()).toBe(ALL.length);
  }),

  journey("reject: nothing loads, one cookie remembers it (R35)", shop(), async (visit) => {
    await visit.answer("reject");
    await visit.staysSilent();
    expect(await visit.tab.cookies()).toEqual(["consent_sluis"]);
    expect(await visit.has("analytics")).toBe(false);
  }),

  journey(
    "a part of it: what is switched on in the preferences, and no more (R33)",
    shop(),
    async (visit) => {
      await visit.press(BANNER, "preferences");
      await visit.appears(PREFERENCES);
      expect(await visit.count(`${PREFERENCES} [role=switch]:checked`)).toBe(0);
      await visit.tab.click(`${PREFERENCES} [role=switch]`);
      await soon(() => visit.count(`${PREFERENCES} [role=switch]:checked`)).toBeGreaterThan(0);
      await visit.press(PREFERENCES, "save");
      await soon(() => scripts(visit)).toEqual([SCRIPTS.clarity, SCRIPTS.google].sort());
      expect(await visit.has("analytics")).toBe(true);
      expect(await visit.has("marketing")).toBe(false);
      await pause(300);
      expect(visit.elsewhere.filter((one) => /linkedin|licdn|youtube/.test(one))).toEqual([]);
    },
  ),

  journey("a refusal is kept: later pages fetch the gate alone (R39)", shop(), async (visit) => {
    await visit.answer("reject");
    for (const again of [() => visit.tab.reload(), () => visit.open("/next")]) {
      visit.forget();
      await again();
      await soon(() => visit.isDecided()).toBe(true);
      await pause(500);
      expect(visit.ours).toEqual(["sluis.js"]);
      expect(visit.elsewhere).toEqual([]);
      expect(await visit.count("#sluis")).toBe(0);
    }
  }),

  journey("a grant is kept: later pages load the services, and no banner", shop(), async (visit) => {
    await visit.answer("accept");
    await soon(() => scripts(visit)).toEqual(ALL);
    visit.forget();
    await visit.tab.reload();
    await soon(() => scripts(visit)).toEqual(ALL);
    expect(visit.ours.filter((file) => /front|banner|more|sluis-ui/.test(file))).toEqual([]);
    expect(await visit.count("#sluis")).toBe(0);
  }),

  journey(
    "withdrawal: cookies gone, vendors silent, on the next page too (R49-R51)",
    shop(),
    async (visit) => {
      await visit.answer("accept");
      await soon(() => visit.vendorCookies()).toEqual(expect.arrayContaining(["_ga", "_clck", "li_fat_id"]));
      await visit.tab.click("#footer-link");
      await visit.press(PREFERENCES, "reject");
      await soon(() => visit.has("analytics").catch(() => "")).toBe(false);
      await soon(() => visit.vendorCookies()).toEqual([]);
      // What was running is stopped by loading the page again.
      await soon(() => visit.foreign()).toBe(0);
      await pause(900);
      visit.forget();
      await visit.tab.click("h1");
      await visit.staysSilent(1200);
      await visit.open("/next");
      await soon(() => visit.isDecided()).toBe(true);
      await visit.staysSilent();
      expect(await visit.vendorCookies()).toEqual([]);
    },
  ),

  journey("a new policy version makes the choice void, and asks again", shop(), async (visit) => {
    await visit.answer("accept");
    await soon(() => scripts(visit)).toEqual(ALL);
    await visit.tab.evaluate(() => {
      const [, value = ""] = /consent_sluis=([^;]*)/.exec(document.cookie) ?? [];
      document.cookie = `consent_sluis=${value.replace("policy=2026", "policy=2025")}; Path=/; Secure`;
    });
    visit.forget();
    await visit.tab.reload();
    await visit.appears(action(BANNER, "reject"));
    // What ran until then may still send a last word.
    expect(scripts(visit)).toEqual([]);
  }),
];
