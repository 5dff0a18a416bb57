import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ServiceContext } from "../../../src/types.ts";
import { granting } from "../make.ts";
import { callsIn, clearPage, page } from "./page.ts";
import { built, read } from "./read.ts";

type Command = [string, string, Record<string, unknown>];

const IDS: Readonly<Record<string, string>> = {
  "google-analytics": "G-ABC1234567",
  "google-ads": "AW-123456789",
  "google-tag-manager": "GTM-ABC1234",
};
const ALL = granting("analytics", "marketing", ...Object.keys(IDS));
const UNDECIDED: ServiceContext = granting();
const DECIDED: ServiceContext = {
  ...UNDECIDED,
  state: { ...UNDECIDED.state, decidedAt: "2026-11-21T09:30:00Z" },
};

/** Google's services on a page where it was told nothing yet, each with its consent mode. */
async function fresh(modes: Readonly<Record<string, object | undefined>>) {
  vi.resetModules();
  const services = Object.entries(modes).map(([id, consentMode]) =>
    built(id, { id: IDS[id], ...(consentMode && { consentMode }) }),
  );
  return Promise.all(services);
}

const commands = () => callsIn(page.dataLayer) as Command[];
const called = (name: string, kind?: string) =>
  commands().filter((one) => Array.isArray(one) && one[0] === name && (!kind || one[1] === kind));

beforeEach(clearPage);
afterEach(clearPage);

describe("the defaults that Google is told (R107)", () => {
  it("are one more for each region, after the general one", async () => {
    const regions = [
      { region: ["US", "CA"], analytics_storage: "granted" },
      { region: ["ES"], ad_storage: "denied" },
    ];
    const [service] = await fresh({ "google-analytics": { regions, wait_for_update: 500 } });
    service?.start?.(ALL);
    const defaults = called("consent", "default").map(([, , state]) => state);
    expect(defaults.map(({ region, analytics_storage }) => [region, analytics_storage])).toEqual([
      [undefined, "denied"],
      [["US", "CA"], "granted"],
      [["ES"], "denied"],
    ]);
    for (const one of defaults) expect([one.wait_for_update, one.ad_user_data]).toEqual([500, "denied"]);
    expect(commands().slice(0, 3)).toEqual(called("consent", "default"));
  });

  it.each([
    [[{ analytics_storage: "granted" }]],
    [[{ region: [], analytics_storage: "granted" }]],
    [[null]],
    [[]],
  ])("are not widened by a region that names none: %j (R103)", async (regions) => {
    const [service] = await fresh({ "google-analytics": { regions } });
    service?.start?.(ALL);
    expect(called("consent", "default")).toHaveLength(1);
    expect(called("consent", "default")[0]?.[2]).toMatchObject({
      analytics_storage: "denied",
      ad_storage: "denied",
    });
  });

  it.each([
    [undefined, [["ads_data_redaction", true]]],
    [{ ads_data_redaction: false }, [["ads_data_redaction", false]]],
    [
      { url_passthrough: true },
      [
        ["ads_data_redaction", true],
        ["url_passthrough", true],
      ],
    ],
    [{ url_passthrough: false }, [["ads_data_redaction", true]]],
  ])("redact click ids and decorate no link, unless asked otherwise: %j", async (mode, expected) => {
    const [service] = await fresh({ "google-analytics": mode });
    service?.start?.(ALL);
    expect(called("set").map(([, ...rest]) => rest)).toEqual(expected);
  });

  it("are what several services give together, whichever starts first", async () => {
    const services = await fresh({
      "google-analytics": { wait_for_update: 500 },
      "google-ads": { url_passthrough: true },
      "google-tag-manager": { regions: [{ region: ["US"], ad_storage: "granted" }] },
    });
    for (const one of services) one.start?.(ALL);
    expect(called("consent", "default").map(([, , state]) => state.wait_for_update)).toEqual([500, 500]);
    expect(called("set").map(([, name]) => name)).toContain("url_passthrough");
  });
});

describe("Google's three services on one page (R104)", () => {
  const three = () =>
    fresh({ "google-analytics": undefined, "google-ads": undefined, "google-tag-manager": undefined });

  it("are told one default, one update per decision, and one `js`", async () => {
    const services = await three();
    for (const one of services) one.start?.(ALL);
    expect(
      [called("consent", "default"), called("consent", "update"), called("js")].map((one) => one.length),
    ).toEqual([1, 1, 1]);
    expect(called("config").map(([, id]) => id)).toEqual([IDS["google-analytics"], IDS["google-ads"]]);
    for (const one of services) one.withdraw?.(DECIDED);
    for (const one of services) one.grant?.(ALL);
    expect(called("consent", "update").map(([, , state]) => state.ad_storage)).toEqual([
      "granted",
      "denied",
      "granted",
    ]);
    expect([called("js").length, called("config").length]).toEqual([1, 2]);
  });

  it("follow the visitor's choice between them", async () => {
    const [analytics] = await three();
    const state = { ...ALL.state, services: { "google-analytics": true, "google-ads": false } };
    analytics?.start?.({ ...ALL, state });
    expect(called("consent", "update")[0]?.[2]).toMatchObject({
      analytics_storage: "granted",
      ad_storage: "denied",
      ad_user_data: "denied",
      ad_personalization: "denied",
    });
  });
});

describe("advanced mode (R105)", () => {
  it("is only ever an explicit word", () => {
    for (const consentMode of [undefined, {}, { advanced: false }, { advanced: "true" }, { advanced: 1 }]) {
      const [service] = read({ "google-analytics": { id: IDS["google-analytics"], consentMode } }).services;
      expect([consentMode, service?.early]).toEqual([consentMode, false]);
    }
    const [service] = read({
      "google-ads": { id: IDS["google-ads"], consentMode: { advanced: true } },
    }).services;
    expect(service?.early).toBe(true);
  });

  it("starts before a choice with the defaults alone, so that a region's own holds", async () => {
    const [service] = await fresh({ "google-analytics": { advanced: true } });
    service?.start?.(UNDECIDED);
    expect([called("consent", "default").length, called("consent", "update").length]).toEqual([1, 0]);
    expect(page[`ga-disable-${IDS["google-analytics"]}`]).toBe(false);
    service?.update?.(ALL);
    expect(called("consent", "update").map(([, , state]) => state.analytics_storage)).toEqual(["granted"]);
  });

  it("says a stored refusal on the next page", async () => {
    const [service] = await fresh({ "google-analytics": { advanced: true } });
    service?.start?.(DECIDED);
    expect(called("consent", "update").map(([, , state]) => state.analytics_storage)).toEqual(["denied"]);
  });

  it("sets no stop flag, and without it a withdrawal does (R111)", async () => {
    for (const [mode, flag] of [
      [{ advanced: true }, false],
      [undefined, true],
    ] as const) {
      clearPage();
      const [service] = await fresh({ "google-analytics": mode });
      service?.start?.(ALL);
      service?.withdraw?.(DECIDED);
      expect(page[`ga-disable-${IDS["google-analytics"]}`]).toBe(flag);
    }
  });
});
