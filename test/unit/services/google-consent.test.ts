import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { consentState } from "../../../src/signals/google-consent.ts";
import { granting } from "../make.ts";
import { callsIn, clearPage, page } from "./page.ts";

const TYPES = [
  "ad_personalization",
  "ad_storage",
  "ad_user_data",
  "analytics_storage",
  "functionality_storage",
  "personalization_storage",
  "security_storage",
];

type Command = [string, string, Record<string, string>];

async function fresh() {
  vi.resetModules();
  const { tellGoogle } = await import("../../../src/signals/google-consent.ts");
  return tellGoogle;
}

/** Both Google services in one page, as the gate calls them: one after the other for each decision. */
async function freshPair() {
  vi.resetModules();
  const { runs } = await import("../../../src/services/run/google.ts");
  return [
    runs["google-analytics"].build({ id: "G-ABC1234567" }),
    runs["google-tag-manager"].build({ id: "GTM-ABC123" }),
  ] as const;
}

const consents = (kind: string) =>
  (callsIn(page.dataLayer) as Command[]).filter((one) => one[0] === "consent" && one[1] === kind);

beforeEach(clearPage);
afterEach(clearPage);

describe("what Google is told", () => {
  it("always holds all seven types (R103, R104)", () => {
    for (const context of [granting(), granting("analytics"), granting("analytics", "marketing")])
      expect(Object.keys(consentState(context.state)).sort()).toEqual(TYPES);
  });

  it.each([
    ["nothing", [], "denied", "denied"],
    ["analytics", ["analytics"], "granted", "denied"],
    ["marketing", ["marketing"], "denied", "granted"],
    ["both", ["analytics", "marketing"], "granted", "granted"],
  ])("follows the choice for %s (R106)", (_, ids, analytics, ads) => {
    const { functionality_storage, security_storage, analytics_storage, ...adTypes } = consentState(
      granting(...ids).state,
    );
    expect([functionality_storage, security_storage]).toEqual(["granted", "granted"]);
    expect(analytics_storage).toBe(analytics);
    expect(new Set(Object.values(adTypes))).toEqual(new Set([ads]));
  });

  it("follows the Google service of a purpose where that differs from its category (R106)", () => {
    const { state } = granting("analytics", "marketing");
    const split = { ...state, services: { "google-analytics": false, "google-ads": false } };
    expect(consentState(split)).toMatchObject({ analytics_storage: "denied", ad_storage: "denied" });
  });

  it("begins with everything optional denied, whatever is granted (R103)", async () => {
    (await fresh())(granting("analytics", "marketing"));
    const [first] = callsIn(page.dataLayer) as [Command];
    expect(first.slice(0, 2)).toEqual(["consent", "default"]);
    const granted = Object.entries(first[2]).flatMap(([type, answer]) => (answer === "granted" ? type : []));
    expect(granted.sort()).toEqual(["functionality_storage", "security_storage"]);
  });

  it("is never said twice", async () => {
    const tell = await fresh();
    for (let times = 0; times < 3; times++) tell(granting("analytics"));
    expect([consents("default").length, consents("update").length]).toEqual([1, 1]);
  });

  it("is said once per decision, however many Google services are there (R104)", async () => {
    const services = await freshPair();
    const all = granting("analytics", "marketing", "google-analytics", "google-tag-manager");
    for (const service of services) service.start(all);
    expect([consents("default").length, consents("update").length]).toEqual([1, 1]);
    for (const service of services) service.withdraw(granting());
    expect(consents("update").map(([, , state]) => state.ad_storage)).toEqual(["granted", "denied"]);
  });

  it("comes before each Google service starts, whichever is the first (R110)", async () => {
    for (const order of [0, 1]) {
      clearPage();
      const pair = await freshPair();
      const all = granting("analytics", "marketing");
      for (const service of order ? [...pair].reverse() : pair) service.start(all);
      const names = callsIn(page.dataLayer).map((one) =>
        Array.isArray(one) ? `${one[0]} ${one[1]}` : "object",
      );
      expect(names.slice(0, 3)).toEqual(["consent default", "set ads_data_redaction", "consent update"]);
    }
  });
});
