import { expect } from "vitest";
import { BANNER, journey, PREFERENCES, pause, soon } from "../visit.ts";
import { shop } from "./shop.ts";

/** Tells on every showing of a page whether the browser had kept it. */
const EAR = `<script>addEventListener("pageshow", ({ persisted }) => { new Image().src = "/shown?" + persisted })</script>`;

export const tabs = [
  journey("two tabs: an answer in one is the answer of both (R190)", shop(), async (visit) => {
    await visit.appears(BANNER);
    const other = await visit.newTab("/next");
    await visit.appears(BANNER, other);
    await visit.press(BANNER, "accept");
    await soon(() => visit.has("clarity", other)).toBe(true);
    await visit.goes(BANNER, other);
    expect(await other.evaluate(({ sluis }) => sluis.state.source)).toBe("tab");
  }),

  journey(
    "two tabs: every change reaches the other at once, though it stays behind (R190)",
    shop(),
    async (visit) => {
      await visit.answer("reject");
      const other = await visit.newTab("/next");
      await soon(() => visit.isDecided(other)).toBe(true);
      for (const answer of [true, false, true, false, true, false]) {
        await visit.tab.evaluate(({ sluis }, youtube) => sluis.set({ youtube }), answer);
        await expect
          .poll(() => visit.has("youtube", other).catch(() => ""), { timeout: 2000, interval: 20 })
          .toBe(answer);
      }
    },
  ),

  journey(
    "two tabs: a withdrawal in one reaches the other, and stops what runs there",
    shop(),
    async (visit) => {
      await visit.answer("accept");
      const other = await visit.newTab("/next");
      await soon(() => visit.foreign(other)).toBe(3);
      await visit.tab.click("#footer-link");
      await visit.press(PREFERENCES, "reject");
      await soon(() => visit.has("clarity", other).catch(() => "")).toBe(false);
      // Both load again, without the vendors.
      await soon(() => visit.foreign(other)).toBe(0);
      await soon(() => visit.foreign()).toBe(0);
      await pause(900);
      await visit.staysSilent(1000);
      expect(await visit.vendorCookies(other)).toEqual([]);
    },
  ),

  journey(
    "back to a page that the browser kept: a withdrawal meanwhile holds there too (R191)",
    shop("", EAR),
    async (visit) => {
      await visit.answer("accept");
      await soon(() => visit.elsewhere).toContain("k.clarity.ms/collect");
      await visit.open("/privacy");
      const other = await visit.newTab("/next");
      await soon(() => visit.foreign(other)).toBe(3);
      await other.evaluate(({ sluis }) => void sluis.rejectAll());
      await soon(() => visit.has("clarity", other).catch(() => "")).toBe(false);
      await soon(() => visit.vendorCookies(other)).toEqual([]);
      // That page loads again without the vendors; a tab that is closed as it does may never be heard of again.
      await soon(() => visit.foreign(other)).toBe(0);
      await other.close();
      await pause(300);
      visit.forget();
      await visit.tab.evaluate(() => void setTimeout(() => history.back()));
      await soon(() => visit.has("clarity").catch(() => "")).toBe(false);
      await pause(1200);
      await soon(() => visit.foreign()).toBe(0);
      // It was the kept one, and then loaded again without what had been running there.
      await soon(() => visit.shownFromCache).toEqual(["true", "false"]);
      await visit.staysSilent(1000);
      expect(await visit.vendorCookies()).toEqual([]);
    },
  ),
];
