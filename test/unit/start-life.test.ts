// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/a/b/"}
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { presets } from "../../src/services/presets.ts";
import { startWith } from "../../src/start.ts";
import { settled } from "./parts.ts";
import { CONFIG, leave, never, noting, remember, start } from "./visit.ts";

afterEach(() => {
  leave();
  vi.restoreAllMocks();
});

describe("whatever is configured (R3, R14)", () => {
  const isHarmless = (config: unknown) => {
    const { asked, load } = noting();
    const consent = start(config, load);
    const granted = Object.entries({ ...consent.state.categories, ...consent.state.services });
    const optional = granted.filter(([id, isGranted]) => isGranted && id !== "functional");
    consent.stop();
    // What starts services would be asked for at once.
    expect([optional, asked.filter((part) => /run/.test(part))]).toEqual([[], []]);
  };

  it("nothing throws, and nothing is granted before a choice", () => {
    const key = fc.constantFrom(
      ...Object.keys(CONFIG),
      "categories",
      "cookie",
      "language",
      "__proto__",
      "clarity",
    );
    const plain = { noNullPrototype: true };
    const inner = fc.oneof(fc.jsonValue(), fc.dictionary(key, fc.jsonValue(), plain));
    const anything = fc
      .oneof(fc.jsonValue(), fc.dictionary(key, inner, plain))
      // What cannot even be made text or a number has cases of its own below.
      .filter((config) => !/"(toString|valueOf)":/.test(JSON.stringify(config)));
    fc.assert(fc.property(anything, isHarmless), { numRuns: 1000 });
  });

  it.each([
    ["null", null],
    ["a list of services that are none", { services: [null, 5, "clarity", {}, [], { preset: "clarity" }] }],
    ["services made by hand wrongly", { services: [{ preset: {} }, { preset: { id: "x" }, options: "y" }] }],
    ["a language that cannot be made text", { language: { toString: 0, valueOf: 0 } }],
    ["days that cannot be made a number", { cookie: { days: { toString: 0, valueOf: 0 } } }],
    ["services that cannot be made text", { services: { clarity: { projectId: { toString: 0 } } } }],
    ["a version that cannot be made text", { policy: { version: [{ toString: 0 }] } }],
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

  it("opens the preferences from every `data-consent-open`, now and later (R46)", async () => {
    const { asked, load } = noting();
    remember({ analytics: false, marketing: false });
    start(CONFIG, load);
    document.body.innerHTML = '<a href="/settings" data-consent-open><b>Cookies</b></a>';
    const click = new MouseEvent("click", { bubbles: true, cancelable: true });
    document.querySelector("b")?.dispatchEvent(click);
    expect(click.defaultPrevented).toBe(true);
    await settled();
    expect(asked).toContain("sluis-front");
  });

  it("leaves other clicks alone, and all of them once stopped", async () => {
    remember({ analytics: false, marketing: false });
    const { asked, load } = noting();
    const consent = start(CONFIG, load);
    document.body.innerHTML = "<b>x</b><i data-consent-open>y</i>";
    document.querySelector("b")?.click();
    document.dispatchEvent(new MouseEvent("click", { bubbles: true }));
    consent.stop();
    document.querySelector("i")?.click();
    await settled();
    expect(asked).toEqual([]);
  });
});
