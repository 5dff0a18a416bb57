import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { merge, refusedBySignal, shownAfter } from "../../../src/consent/choices.ts";
import { resolve } from "../../../src/consent/state.ts";
import { current } from "../../../src/consent/validity.ts";
import type { Decision } from "../../../src/types.ts";
import { answersTo, DAY, decided, service, settings } from "../make.ts";

const SERVICES = ["ads", "video", "stats"];
const MODEL = {
  categories: ["analytics", "marketing"],
  services: [
    { id: "ads", category: "marketing" },
    { id: "video", category: "marketing" },
    { id: "stats", category: "analytics" },
  ],
  signalled: ["marketing"],
};
const answered = (patch: Record<string, boolean>, earlier?: Decision) => {
  const choices = merge(MODEL, earlier?.choices ?? {}, patch);
  return decided(choices, { shown: shownAfter(MODEL, choices, patch, earlier) });
};

describe("what a grant covers (R44)", () => {
  it.each<[string, Record<string, boolean>, Decision | undefined, string[]]>([
    ["the services that are there", { marketing: true }, undefined, ["ads", "video"]],
    ["none of a category that is refused", { marketing: false }, undefined, []],
    ["none that is answered by itself", { marketing: true, ads: false }, undefined, ["video"]],
    [
      "no new one where another category is answered",
      { analytics: true },
      decided({ marketing: true }, { shown: ["ads"] }),
      ["ads", "stats"],
    ],
    [
      "all where the earlier choice does not say",
      { analytics: true },
      decided({ marketing: true }),
      ["ads", "video", "stats"],
    ],
    [
      "services of other pages, as before",
      { analytics: false },
      decided({ marketing: true }, { shown: ["ads", "map"] }),
      ["map", "ads"],
    ],
    [
      "a new one, once its category is answered again",
      { marketing: true },
      decided({ marketing: true }, { shown: ["ads"] }),
      ["ads", "video"],
    ],
  ])("is %s", (_, patch, earlier, expected) => {
    expect(answered(patch, earlier).shown).toEqual(expected);
  });

  it("is never more than was there, on any way through any answers", () => {
    const anyStep = fc.record({
      there: fc.subarray(SERVICES),
      patch: answersTo(["analytics", "marketing", ...SERVICES]),
    });
    fc.assert(
      fc.property(fc.array(anyStep, { minLength: 1, maxLength: 6 }), (steps) => {
        const seen = new Set<string>();
        let made: Decision | undefined;
        for (const { there, patch } of steps) {
          const model = { ...MODEL, services: MODEL.services.filter(({ id }) => there.includes(id)) };
          for (const id of [...there, ...Object.keys(patch)]) seen.add(id);
          const choices = merge(model, made?.choices ?? {}, patch);
          made = decided(choices, { shown: shownAfter(model, choices, patch, made) });
        }
        const { services } = resolve(MODEL, made);
        for (const id of SERVICES) if (services[id]) expect([...seen]).toContain(id);
      }),
    );
  });
});

describe("what of a decision counts (R39-R42, R90)", () => {
  const at = Date.UTC(2026, 10, 21);
  const made = decided({ analytics: true, marketing: false }, { at, policy: "1" });
  const cookie = { name: "consent_sluis", granted: 180, days: 366 };
  const after = (days: number, more: object = {}) =>
    current(made, settings({ policy: "1", cookie, ...more }), at + days * DAY)?.choices;

  it.each<[string, number, object, object | undefined]>([
    ["everything at first", 179, {}, { analytics: true, marketing: false }],
    ["a refusal for longer than a grant", 181, {}, { marketing: false }],
    ["nothing at the end", 366, {}, undefined],
    ["nothing under a new policy", 1, { policy: "2" }, undefined],
    [
      "a refusal under a new policy, where the law is opt-out",
      1,
      { policy: "2", regime: "opt-out" },
      { marketing: false },
    ],
    ["not even that at its end", 366, { policy: "2", regime: "opt-out" }, undefined],
    ["nothing from the future", -1, {}, undefined],
  ])("is %s", (_, days, more, expected) => {
    expect(after(days, more)).toEqual(expected);
  });

  it("is an objection alone, where nothing else is left: nobody is asked for it again (R74)", () => {
    const services = [
      { ...service("matomo"), exempt: true },
      { ...service("plausible"), exempt: true },
    ];
    const objected = decided({ matomo: false, plausible: true, marketing: true }, { at, policy: "1" });
    const later = (days: number, policy: string) =>
      current(objected, settings({ policy, cookie, services }), at + days * DAY);
    expect(later(1, "1")).toEqual(objected);
    for (const found of [later(1, "2"), later(181, "1"), later(367, "1"), later(-1, "1")])
      expect(found).toEqual({ ...objected, choices: { matomo: false } });
  });

  it("is never a grant that it does not hold, at any time (R66)", () => {
    fc.assert(
      fc.property(fc.integer({ min: -4e12, max: 8e12 }), fc.constantFrom("1", "2"), (now, policy) => {
        const found = current(made, settings({ policy, cookie }), now);
        for (const [id, granted] of Object.entries(found?.choices ?? {}))
          expect(made.choices[id]).toBe(granted);
        if (found?.choices.analytics) expect(now - at < 180 * DAY && now - at >= -60_000).toBe(true);
      }),
    );
  });
});

describe("what a signal refuses (R85)", () => {
  it("is its categories, and the services in them", () => {
    expect(refusedBySignal(MODEL, ["analytics", "stats", "marketing", "ads", "chat"])).toEqual([
      "marketing",
      "ads",
    ]);
    expect(refusedBySignal({ ...MODEL, signalled: [] }, ["marketing", "ads"])).toEqual([]);
    expect(refusedBySignal({ categories: ["marketing"], services: [] }, ["marketing", "ads"])).toEqual([]);
  });
});
