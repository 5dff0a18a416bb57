import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { head as preset, rules } from "../../../src/services/google-analytics.ts";
import { granting } from "../make.ts";
import { callsIn, clearPage, kindOf, page, takes } from "./page.ts";

const ID = "G-ABC1234567";
const NOTHING = granting();
const ANALYTICS = granting("analytics", "google-analytics");

/** The service in a page where Google was told nothing yet. */
async function fresh(config?: Record<string, unknown>) {
  vi.resetModules();
  const { build } = await import("../../../src/services/run/google-analytics.ts");
  return build(config ? { id: ID, config } : { id: ID });
}

const commands = () => callsIn(page.dataLayer) as [string, string, Record<string, unknown>][];
const updates = () => commands().filter(([name, kind]) => name === "consent" && kind === "update");

beforeEach(clearPage);
afterEach(clearPage);

describe("Google Analytics", () => {
  it("counts as analytics (R11)", () => {
    expect([preset.id, preset.category]).toEqual(["google-analytics", "analytics"]);
  });

  it("is loaded by its id", async () => {
    expect((await fresh()).script).toBe(`https://www.googletagmanager.com/gtag/js?id=${ID}`);
  });

  it("touches nothing before it is granted (R105)", async () => {
    await fresh();
    expect([page.dataLayer, page.gtag, page[`ga-disable-${ID}`]]).toEqual([undefined, undefined, undefined]);
  });

  it("queues its commands in the order that Google needs (R103)", async () => {
    (await fresh()).start(ANALYTICS);
    const names = commands().map(([name, kind]) => (name === "consent" ? `${name} ${kind}` : name));
    expect(names).toEqual(["consent default", "set", "consent update", "js", "config"]);
    expect(commands()[1]).toEqual(["set", "ads_data_redaction", true]);
    expect(commands()[3]?.[1]).toBeInstanceOf(Date);
  });

  it("queues real `arguments`, because an array is dropped without a word (R104)", async () => {
    (await fresh()).start(ANALYTICS);
    expect(page.dataLayer?.map(kindOf)).toEqual(Array(5).fill("[object Arguments]"));
  });

  it("switches off Google signals and ad personalisation, unless they are switched on", async () => {
    (await fresh({ send_page_view: false, allow_google_signals: true })).start(ANALYTICS);
    expect(commands().at(-1)).toEqual([
      "config",
      ID,
      { allow_google_signals: true, allow_ad_personalization_signals: false, send_page_view: false },
    ]);
  });

  it("lifts its stop flag when it is granted, before any command", async () => {
    const flagAt: unknown[] = [];
    page.dataLayer = Object.assign([], { push: () => flagAt.push(page[`ga-disable-${ID}`]) });
    page[`ga-disable-${ID}`] = true;
    (await fresh()).start(ANALYTICS);
    expect(new Set(flagAt)).toEqual(new Set([false]));
  });

  it("is denied and stopped when it is withdrawn (R111)", async () => {
    const service = await fresh();
    service.start(ANALYTICS);
    service.withdraw(NOTHING);
    expect(commands().at(-1)).toMatchObject(["consent", "update", { analytics_storage: "denied" }]);
    expect(page[`ga-disable-${ID}`]).toBe(true);
  });

  it("goes on with one update when it is granted again, without a second config (R123)", async () => {
    const service = await fresh();
    service.start(ANALYTICS);
    service.withdraw(NOTHING);
    service.grant(ANALYTICS);
    expect(page[`ga-disable-${ID}`]).toBe(false);
    expect(updates().map(([, , state]) => state.analytics_storage)).toEqual(["granted", "denied", "granted"]);
    expect(commands().filter(([name]) => name === "config")).toHaveLength(1);
  });

  it("is told when only marketing changes, and told once (R104)", async () => {
    const service = await fresh();
    service.start(ANALYTICS);
    const both = granting("analytics", "google-analytics", "marketing");
    service.update(both);
    service.update(both);
    expect(updates().map(([, , state]) => state.ad_storage)).toEqual(["denied", "granted"]);
  });

  it("uses the queue and the function that the page has", async () => {
    const gtag = () => {};
    page.gtag = gtag;
    const queue: unknown[] = [{ "the site's": "own" }];
    page.dataLayer = queue;
    (await fresh()).start(ANALYTICS);
    expect([page.gtag, page.dataLayer]).toEqual([gtag, queue]);
    expect(queue[0]).toEqual({ "the site's": "own" });
  });

  it("leaves a `gtag` for the site to call, which queues `arguments` too", async () => {
    (await fresh()).start(ANALYTICS);
    page.gtag?.("event", "sign_up");
    expect(kindOf(page.dataLayer?.at(-1))).toBe("[object Arguments]");
    expect(commands().at(-1)).toEqual(["event", "sign_up"]);
  });

  describe("by its id", () => {
    takes(
      rules,
      [ID, "G-ABC123", "G-ABCDEF123456", "GT-ABC1234", { id: ID }, { id: ID, config: { cookie_expires: 1 } }],
      [
        "UA-12345-1",
        "G-abc1234567",
        "G-ABC",
        "G-ABCDEFGHIJKLM",
        " G-ABC1234567",
        "G-ABC1234567&x=1",
        "AW-123456",
      ],
    );
    takes(
      rules,
      [],
      ["", null, 5, true, [ID], { id: [ID] }, { id: ID, config: [] }, { id: ID, anonymize: true }],
    );
  });
});
