// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/a/b/"}
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { presets } from "../../src/services/presets.ts";
import { startWith } from "../../src/start.ts";
import { encode } from "../../src/storage/encode.ts";
import type { Consent } from "../../src/types.ts";
import type { Load } from "../../src/world.ts";
import { decided } from "./make.ts";

const CONFIG = {
  controller: "Example BV",
  policy: { url: "/privacy" },
  services: { "google-analytics": "G-ABC1234567", "linkedin-insight": "123456" },
};

const never: Load = () => new Promise(() => {});
let started: Consent | undefined;

function start(config: unknown = CONFIG, load: Load = never): Consent {
  started = startWith(config, presets, load);
  return started;
}

/** A visitor who decided this a minute ago. */
function remember(choices: Record<string, boolean>) {
  // biome-ignore lint/suspicious/noDocumentCookie: what an earlier page has stored
  document.cookie = `consent_sluis=${encode(decided(choices, { at: Math.floor(Date.now() / 1000 - 60) * 1000 }))}; Path=/`;
}

const vendors = () => [...document.scripts].map(({ src }) => new URL(src).hostname);

beforeEach(() => {
  document.head.replaceChildren();
  document.body.replaceChildren();
});

afterEach(() => {
  started?.stop();
  // biome-ignore lint/suspicious/noDocumentCookie: the next test begins with an empty jar
  document.cookie = "consent_sluis=; Path=/; Max-Age=0";
  vi.restoreAllMocks();
  Reflect.deleteProperty(document, "prerendering");
});

describe("a first visit", () => {
  it("grants nothing and loads no vendor (R1, R3)", () => {
    const consent = start();
    expect(consent.state).toMatchObject({ decided: false, source: "default" });
    expect(["analytics", "google-analytics", "marketing", "linkedin-insight"].some(consent.has)).toBe(false);
    expect(vendors()).toEqual([]);
  });

  it("fetches what asks, in one language, and nothing more", () => {
    const load = vi.fn(never);
    start({ ...CONFIG, language: "nl" }, load);
    expect(load.mock.calls).toEqual([["sluis-front"], ["locales/nl/banner"]]);
  });

  it("says so where that cannot be fetched, and tries again when it is called for", async () => {
    const complaint = vi.spyOn(console, "error").mockImplementation(() => {});
    const load = vi.fn(() => Promise.reject(new Error("offline")));
    const consent = start(CONFIG, load as Load);
    await consent.open();
    await consent.open();
    expect(load.mock.calls.length).toBeGreaterThan(3);
    expect(complaint).toHaveBeenCalled();
    expect(consent.has("analytics")).toBe(false);
  });
});

describe("a returning visit", () => {
  it("lets through what was granted, and fetches nothing more (R206)", () => {
    remember({ analytics: true, marketing: false });
    const load = vi.fn(never);
    const consent = start(CONFIG, load);
    expect(consent.state).toMatchObject({ decided: true, source: "stored" });
    expect(vendors()).toEqual(["www.googletagmanager.com"]);
    expect(load).not.toHaveBeenCalled();
  });

  it("asks again where a category has come in that was not answered (R42, R44)", () => {
    remember({ analytics: true });
    const load = vi.fn(never);
    const consent = start(CONFIG, load);
    expect([consent.state.decided, consent.has("analytics"), consent.has("marketing")]).toEqual([false, true, false]);
    expect(load).toHaveBeenCalledWith("sluis-front");
  });

  it("keeps its promises", async () => {
    remember({ analytics: true, marketing: false });
    const consent = start();
    await consent.when("google-analytics");
    const late = vi.fn();
    void consent.when("marketing").then(late);
    await Promise.resolve();
    expect(late).not.toHaveBeenCalled();
  });
});

describe("a page that is prerendered (R192)", () => {
  it("waits until it is shown, and only then looks at what is stored", () => {
    Object.defineProperty(document, "prerendering", { value: true, configurable: true });
    const load = vi.fn(never);
    const consent = start(CONFIG, load);
    remember({ analytics: true, marketing: false });
    expect([vendors(), load.mock.calls]).toEqual([[], []]);
    document.dispatchEvent(new Event("prerenderingchange"));
    expect([vendors(), consent.has("analytics")]).toEqual([["www.googletagmanager.com"], true]);
  });
});

describe("whatever is configured (R3, R14)", () => {
  const isHarmless = (config: unknown) => {
    const consent = start(config);
    const granted = Object.entries({ ...consent.state.categories, ...consent.state.services });
    const optional = granted.filter(([id, isGranted]) => isGranted && id !== "functional");
    consent.stop();
    expect([optional, vendors()]).toEqual([[], []]);
  };

  it("nothing throws, and nothing is granted before a choice", () => {
    const key = fc.constantFrom(...Object.keys(CONFIG), "categories", "cookie", "language", "__proto__", "clarity");
    const plain = { noNullPrototype: true };
    const inner = fc.oneof(fc.jsonValue(), fc.dictionary(key, fc.jsonValue(), plain));
    const anything = fc.oneof(fc.jsonValue(), fc.dictionary(key, inner, plain));
    fc.assert(fc.property(anything, isHarmless), { numRuns: 1000 });
  });

  it.each([
    ["null", null],
    ["a list of services that are none", { services: [null, 5, "clarity", {}, [], { preset: "clarity" }] }],
    ["services made by hand wrongly", { services: [{ preset: {} }, { preset: { id: "x" }, options: "y" }] }],
  ])("not even %s", (_, config) => {
    isHarmless(config);
  });
});

describe("the events and the end", () => {
  it("tells `ready` once, also to who comes late (R208)", async () => {
    remember({ analytics: true, marketing: true });
    const consent = start();
    const [early, late] = [vi.fn(), vi.fn()];
    consent.on("ready", early);
    expect(early).not.toHaveBeenCalled();
    await Promise.resolve();
    consent.on("ready", late);
    for (const listener of [early, late]) expect(listener.mock.calls).toEqual([[{ state: consent.state }]]);
  });

  it("starts once for a page, and anew only after it was stopped (R31, R175)", () => {
    const warning = vi.spyOn(console, "warn").mockImplementation(() => {});
    const first = start();
    expect(startWith({ services: {} }, presets, never)).toBe(first);
    expect(warning).toHaveBeenCalledTimes(1);
    first.stop();
    expect(start()).not.toBe(first);
    expect(warning).toHaveBeenCalledTimes(1);
  });

  it("opens the preferences from every `data-consent-open`, now and later (R46)", () => {
    const load = vi.fn(never);
    remember({ analytics: false, marketing: false });
    start(CONFIG, load);
    document.body.innerHTML = '<a href="/settings" data-consent-open><b>Cookies</b></a>';
    const click = new MouseEvent("click", { bubbles: true, cancelable: true });
    document.querySelector("b")?.dispatchEvent(click);
    expect(click.defaultPrevented).toBe(true);
    expect(load).toHaveBeenCalledWith("sluis-front");
  });

  it("leaves other clicks alone, and all of them once stopped", () => {
    remember({ analytics: false, marketing: false });
    const load = vi.fn(never);
    const consent = start(CONFIG, load);
    document.body.innerHTML = "<b>x</b><i data-consent-open>y</i>";
    document.querySelector("b")?.click();
    document.dispatchEvent(new MouseEvent("click", { bubbles: true }));
    consent.stop();
    document.querySelector("i")?.click();
    expect(load).not.toHaveBeenCalled();
  });
});
