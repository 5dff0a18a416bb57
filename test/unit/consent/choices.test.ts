import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isOptional, merge } from "../../../src/consent/choices.ts";
import { has, resolve } from "../../../src/consent/state.ts";
import { answersTo, anyId, anyModel, decided } from "../make.ts";

const MODEL = {
  categories: ["analytics", "marketing"],
  services: [
    { id: "clarity", category: "analytics" },
    { id: "youtube", category: "marketing" },
    { id: "login", category: "functional" },
  ],
};

describe("an id that can be decided", () => {
  it("is a category that is asked, or a service in one", () => {
    for (const id of ["analytics", "marketing", "clarity", "youtube"])
      expect(isOptional(MODEL, id)).toBe(true);
  });

  it("is neither functional, nor a functional service, nor an id that is not known (R9)", () => {
    for (const id of ["functional", "login", "chat", "", "constructor", "__proto__"])
      expect(isOptional(MODEL, id)).toBe(false);
  });
});

describe("earlier choices with a patch over them", () => {
  it("changes only what the patch names", () => {
    expect(merge(MODEL, { analytics: true, marketing: true }, { marketing: false })).toEqual({
      analytics: true,
      marketing: false,
    });
  });

  it("takes the services of a category along", () => {
    const earlier = { analytics: false, clarity: true, marketing: false, youtube: true };
    expect(merge(MODEL, earlier, { marketing: true })).toEqual({
      analytics: false,
      clarity: true,
      marketing: true,
    });
  });

  it("lets a service be named beside its category", () => {
    expect(merge(MODEL, { youtube: true }, { marketing: true, youtube: false })).toEqual({
      marketing: true,
      youtube: false,
    });
  });

  it("keeps answers for what only other pages of the site know", () => {
    expect(merge(MODEL, { chat: true, "other-service": false }, { analytics: true })).toEqual({
      chat: true,
      "other-service": false,
      analytics: true,
    });
  });

  it("leaves the earlier choices as they were", () => {
    const earlier = Object.freeze({ marketing: true, youtube: false });
    merge(MODEL, earlier, { marketing: false });
    expect(earlier).toEqual({ marketing: true, youtube: false });
  });
});

describe("merging and resolving, for any site and any answers (R33)", () => {
  const anyCase = anyModel.chain((model) => {
    const ids = [...model.categories, ...model.services.map(({ id }) => id)];
    return fc.record({
      model: fc.constant(model),
      earlier: answersTo(ids),
      patch: answersTo(ids.filter((id) => isOptional(model, id))),
    });
  });

  it("gives exactly what was asked, and leaves the rest alone", () => {
    fc.assert(
      fc.property(anyCase, ({ model, earlier, patch }) => {
        const before = resolve(model, decided(earlier));
        const after = resolve(model, decided(merge(model, earlier, patch)));
        for (const id of model.categories) expect(has(after, id)).toBe(patch[id] ?? has(before, id));
        for (const { id, category } of model.services)
          expect(has(after, id)).toBe(patch[id] ?? patch[category] ?? has(before, id));
      }),
    );
  });

  it("grants nothing by an id that is not known", () => {
    fc.assert(
      fc.property(anyModel, fc.dictionary(anyId, fc.boolean()), (model, patch) => {
        const known = new Set([...model.categories, ...model.services.map(({ id }) => id), "functional"]);
        const strange = Object.fromEntries(Object.entries(patch).filter(([id]) => !known.has(id)));
        const state = resolve(model, decided(merge(model, {}, strange)));
        expect(state.categories).toEqual(resolve(model).categories);
        expect(state.services).toEqual(resolve(model).services);
        expect(state.decided).toBe(false);
      }),
    );
  });
});
