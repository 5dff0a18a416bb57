import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { head as preset, rules } from "../../../src/services/google-tag-manager.ts";
import { granting } from "../make.ts";
import { callsIn, clearPage, kindOf, page, takes } from "./page.ts";

const ALL = granting("analytics", "marketing", "google-tag-manager");

async function fresh() {
  vi.resetModules();
  const { build } = await import("../../../src/services/run/google-tag-manager.ts");
  return build({ id: "GTM-ABC1234" });
}

const last = () => page.dataLayer?.at(-1);

beforeEach(clearPage);
afterEach(clearPage);

describe("Google Tag Manager", () => {
  it("stands in the strictest category, because it can run anything (R11, R110)", () => {
    expect([preset.id, preset.category]).toEqual(["google-tag-manager", "marketing"]);
  });

  it("is loaded by its id, and needs a new load of the page to stop (R50)", async () => {
    expect(await fresh()).toMatchObject({
      script: "https://www.googletagmanager.com/gtm.js?id=GTM-ABC1234",
      reload: true,
    });
  });

  it("is told the consent before the container starts (R110)", async () => {
    const before = Date.now();
    (await fresh()).start(ALL);
    const kinds = callsIn(page.dataLayer).map((one) =>
      Array.isArray(one) ? one.slice(0, 2).join(" ") : "start",
    );
    expect(kinds).toEqual(["consent default", "set ads_data_redaction", "consent update", "start"]);
    expect(last()).toEqual({ "gtm.start": expect.any(Number), event: "gtm.js" });
    expect((last() as { "gtm.start": number })["gtm.start"]).toBeGreaterThanOrEqual(before);
  });

  it("starts with a plain object, which is what a container reads", async () => {
    (await fresh()).start(ALL);
    expect(page.dataLayer?.map(kindOf)).toEqual([...Array(3).fill("[object Arguments]"), "[object Object]"]);
  });

  it.each(["grant", "update", "withdraw"] as const)(
    "hears of each %s as an event for triggers",
    async (call) => {
      const service = await fresh();
      service.start(ALL);
      service[call](granting("analytics"));
      expect(callsIn(page.dataLayer).at(-2)).toMatchObject(["consent", "update", { ad_storage: "denied" }]);
      expect(last()).toEqual({
        event: "consent_update",
        consent: { functional: true, analytics: true, marketing: false },
      });
    },
  );

  it("is handed a copy of the state, not the state", async () => {
    const service = await fresh();
    service.update(ALL);
    expect((last() as { consent: unknown }).consent).not.toBe(ALL.state.categories);
  });

  it("uses the data layer that the page has", async () => {
    const queue = [{ event: "the site's own" }];
    page.dataLayer = queue;
    (await fresh()).start(ALL);
    expect(page.dataLayer).toBe(queue);
    expect(queue[0]).toEqual({ event: "the site's own" });
  });

  describe("by its id", () => {
    takes(
      rules,
      ["GTM-ABC1", "GTM-ABC123456", { id: "GTM-ABC123" }, { id: "GTM-ABC123", cookies: ["_x"] }],
      ["GTM-abc123", "GTM-ABC", "GTM-ABCDEFGHIJ", "G-ABC1234567", "GTM-ABC123&l=x", "", null, ["GTM-ABC123"]],
    );
  });
});
