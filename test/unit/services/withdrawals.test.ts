import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { head as metaPixel } from "../../../src/services/meta-pixel.ts";
import { granting } from "../make.ts";
import { callsIn, clearPage, page } from "./page.ts";
import { built } from "./read.ts";
import { SAMPLES } from "./samples.ts";

const NOTHING = granting();
const ALL = granting("analytics", "marketing");
const OPTIONS = Object.fromEntries(SAMPLES.map(({ id, full }) => [id, full]));

/** What a queue holds after a start, told apart by what comes next. */
const queueOf = (name: string, property: string): unknown[] => {
  const held = page[name] as Record<string, unknown[]> & unknown[];
  return callsIn((property ? held?.[property] : held) ?? []);
};

beforeEach(() => {
  clearPage();
  vi.useFakeTimers();
});
afterEach(() => {
  clearPage();
  vi.useRealTimers();
});

describe("a withdrawal, and a grant after it (R49, R114, R123)", () => {
  it.each([
    ["meta-pixel", "fbq", "queue", [["consent", "revoke"]], [["consent", "grant"]]],
    ["pinterest", "pintrk", "queue", [["setconsent", false]], [["setconsent", true]]],
    ["tiktok-pixel", "ttq", "", [["revokeConsent"]], [["grantConsent"]]],
    [
      "microsoft-uet",
      "uetq",
      "",
      ["consent", "update", { ad_storage: "denied" }],
      ["consent", "update", { ad_storage: "granted" }],
    ],
    [
      "intercom",
      "Intercom",
      "q",
      [["shutdown"]],
      [["boot", { api_base: "https://api-iam.intercom.io", app_id: "abcd1234", disabled: false }]],
    ],
    ["hubspot", "_hsq", "", [["doNotTrack"]], [["doNotTrack", { track: true }]]],
    ["matomo-tag-manager", "_paq", "", [["requireConsent"], ["deleteCookies"]], []],
  ])("tell %s so", async (id, name, property, denied, granted) => {
    const service = await built(id, OPTIONS[id]);
    service.start?.(ALL);
    const before = queueOf(name, property).length;
    service.withdraw?.(NOTHING);
    expect(queueOf(name, property).slice(before)).toEqual(denied);
    service.grant?.(ALL);
    expect(queueOf(name, property).slice(before + denied.length)).toEqual(granted);
  });

  it("tell HubSpot's consent and its tracking each in their own queue", async () => {
    const service = await built("hubspot", OPTIONS.hubspot);
    service.start?.(ALL);
    service.withdraw?.(NOTHING);
    service.grant?.(ALL);
    expect((page._hsp as unknown[][]).map(([name]) => name)).toEqual([
      "setHubSpotConsent",
      "revokeCookieConsent",
      "setHubSpotConsent",
    ]);
  });

  it.each([
    ["x-pixel", "twq"],
    ["linkedin-insight", "lintrk"],
  ])("take the calls of the page to nowhere for %s, which knows no consent (R118)", async (id, name) => {
    const service = await built(id, OPTIONS[id]);
    service.start?.(ALL);
    const real = page[name];
    service.withdraw?.(NOTHING);
    expect(page[name]).not.toBe(real);
    expect(() => (page[name] as () => void)()).not.toThrow();
    expect(service.reload).toBe(true);
  });

  it.each(["grant", "update", "withdraw"] as const)(
    "tell a Matomo container of a %s by an event",
    async (step) => {
      const service = await built("matomo-tag-manager", OPTIONS["matomo-tag-manager"]);
      service.start?.(ALL);
      service[step]?.(granting("analytics"));
      expect((page._mtm as unknown[]).at(-1)).toEqual({
        event: "consent_update",
        consent: { functional: true, analytics: true, marketing: false },
      });
    },
  );

  it("has the page loaded again exactly where nothing softer stops a vendor (R50)", async () => {
    const reloading: string[] = [];
    for (const { id, full } of SAMPLES) if ((await built(id, full)).reload) reloading.push(id);
    expect(reloading.sort()).toEqual([
      "clarity",
      "google-ads",
      "google-tag-manager",
      "hotjar",
      "hubspot",
      "linkedin-insight",
      "mailchimp",
      "matomo-tag-manager",
      "meta-pixel",
      "microsoft-uet",
      "plausible",
      "recaptcha",
      "spotler-leads",
      "tiktok-pixel",
      "x-pixel",
    ]);
    expect((await built("google-maps", { key: "x" })).reload).toBe(true);
  });

  it("holds a Meta pixel that the page loads by itself to the denial (R117)", async () => {
    const own = vi.fn();
    page.fbq = own;
    metaPixel.hold();
    expect(own.mock.calls).toEqual([["consent", "revoke"]]);
    clearPage();
    expect(() => metaPixel.hold()).not.toThrow();
  });
});
