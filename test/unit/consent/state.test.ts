import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dict, has, resolve } from "../../../src/consent/state.ts";
import { answersTo, anyModel, decided } from "../make.ts";

const MODEL = {
  categories: ["analytics", "marketing"],
  services: [
    { id: "clarity", category: "analytics" },
    { id: "matomo", category: "analytics" },
    { id: "youtube", category: "marketing" },
    { id: "login", category: "functional" },
  ],
};

describe("the state that a decision amounts to", () => {
  it("denies everything optional before any decision (R3)", () => {
    const state = resolve(MODEL);
    expect(state.categories).toEqual({ functional: true, analytics: false, marketing: false });
    expect(state.services).toEqual({ clarity: false, matomo: false, youtube: false, login: true });
    expect(state).toMatchObject({ decided: false, decidedAt: null, policyVersion: "", source: "default" });
    expect(state).toMatchObject({ regime: "opt-in", gpc: false });
  });

  it("keeps functional on, whatever a decision says of it (R9)", () => {
    const state = resolve(MODEL, decided({ functional: false, login: false }));
    expect([has(state, "functional"), has(state, "login")]).toEqual([true, true]);
  });

  it("lets services follow their category", () => {
    const { services } = resolve(MODEL, decided({ analytics: true, marketing: false }));
    expect(services).toMatchObject({ clarity: true, matomo: true, youtube: false });
  });

  it("lets the answer for one service overrule that of its category, both ways", () => {
    const { services, categories } = resolve(
      MODEL,
      decided({ analytics: true, clarity: false, marketing: false, youtube: true }),
    );
    expect(services).toMatchObject({ clarity: false, matomo: true, youtube: true });
    expect(categories).toMatchObject({ analytics: true, marketing: false });
  });

  it("is decided only when every category was answered", () => {
    const isDecided = (choices: Record<string, boolean>) => resolve(MODEL, decided(choices)).decided;
    expect(isDecided({ analytics: false, marketing: false })).toBe(true);
    expect(isDecided({ analytics: true })).toBe(false);
    expect(isDecided({ analytics: true, youtube: true })).toBe(false);
    expect(isDecided({})).toBe(false);
  });

  it("tells when and how it came about", () => {
    const decision = decided({ analytics: true }, { at: Date.UTC(2026, 0, 2, 3, 4, 5), policy: "v7" });
    expect(resolve(MODEL, decision, "tab")).toMatchObject({
      decidedAt: "2026-01-02T03:04:05.000Z",
      policyVersion: "v7",
      source: "tab",
    });
    expect(resolve(MODEL, undefined, "tab").source).toBe("default");
  });

  it("is frozen in all its parts (R208)", () => {
    const state = resolve(MODEL, decided({ analytics: true }));
    for (const part of [state, state.categories, state.services]) expect(Object.isFrozen(part)).toBe(true);
  });

  it("grants no id that it does not know (R3)", () => {
    const state = resolve(MODEL, decided({ analytics: true, marketing: true, chat: true }));
    for (const id of ["chat", "", " ", "analytics youtube", "Analytics"]) expect(has(state, id)).toBe(false);
  });

  it("grants nothing that objects inherit (R178)", () => {
    const state = resolve(MODEL, decided({ analytics: true }));
    for (const id of ["constructor", "__proto__", "toString", "hasOwnProperty"])
      expect(has(state, id)).toBe(false);
  });

  it("takes only the decision's own answers for a category or service named like an inherited one (R178)", () => {
    const state = resolve(
      { categories: ["constructor"], services: [{ id: "constructor", category: "marketing" }] },
      decided({}),
    );
    expect(state.categories).toEqual({ functional: true, constructor: false });
    expect(state.services).toEqual({ constructor: false });
    expect(state.decided).toBe(false);
  });

  it("grants exactly what a decision grants, of any site", () => {
    const anySite = anyModel.chain((model) =>
      fc.tuple(
        fc.constant(model),
        answersTo([...model.categories, ...model.services.map(({ id }) => id), "unknown"]),
      ),
    );
    fc.assert(
      fc.property(anySite, ([model, choices]) => {
        const state = resolve(model, decided(choices));
        for (const id of model.categories) expect(state.categories[id]).toBe(choices[id] === true);
        for (const { id, category } of model.services) {
          const expected = category === "functional" || (choices[id] ?? choices[category]) === true;
          expect(state.services[id]).toBe(expected);
        }
        expect(Object.keys({ ...state.categories, ...state.services })).not.toContain("unknown");
      }),
    );
  });
});

describe("a record without a prototype", () => {
  it("has its own entries and nothing else (R178)", () => {
    const record = dict([["constructor", 1]]);
    expect(Object.getPrototypeOf(record)).toBeNull();
    expect(record.constructor).toBe(1);
    expect("toString" in record).toBe(false);
  });

  it("holds even `__proto__` as an entry", () => {
    const record = dict([["__proto__", { polluted: true }]]);
    expect(Object.keys(record)).toEqual(["__proto__"]);
    expect(record.polluted).toBeUndefined();
  });
});
