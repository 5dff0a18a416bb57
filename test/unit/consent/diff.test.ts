import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diff } from "../../../src/consent/diff.ts";
import { resolve } from "../../../src/consent/state.ts";
import type { State } from "../../../src/types.ts";
import { answersTo, anyModel, decided } from "../make.ts";

const MODEL = {
  categories: ["analytics", "marketing"],
  services: [{ id: "clarity", category: "analytics" }],
};

const granted = ({ categories, services }: State) =>
  Object.entries({ ...categories, ...services }).flatMap(([id, isGranted]) => (isGranted ? id : []));

describe("the difference between two snapshots", () => {
  it("names categories and services alike", () => {
    const after = resolve(MODEL, decided({ analytics: true, marketing: false }));
    expect(diff(resolve(MODEL), after)).toEqual({ granted: ["analytics", "clarity"], revoked: [] });
    expect(diff(after, resolve(MODEL))).toEqual({ granted: [], revoked: ["analytics", "clarity"] });
  });

  it("tells a partial withdrawal from a whole one (R54)", () => {
    const all = resolve(MODEL, decided({ analytics: true, marketing: true }));
    const some = resolve(MODEL, decided({ analytics: true, clarity: false, marketing: true }));
    expect(diff(all, some)).toEqual({ granted: [], revoked: ["clarity"] });
  });

  it("is empty where the answers are the same, whenever they were given", () => {
    const [first, second] = [1000, 2000].map((at) => resolve(MODEL, decided({ analytics: true }, { at })));
    expect(diff(first as State, second as State)).toEqual({ granted: [], revoked: [] });
  });

  it("leads from the one to the other, for any two", () => {
    const anyPair = anyModel.chain((model) => {
      const ids = [...model.categories, ...model.services.map(({ id }) => id)];
      const state = answersTo(ids).map((choices) => resolve(model, decided(choices)));
      return fc.tuple(state, state);
    });
    fc.assert(
      fc.property(anyPair, ([before, after]) => {
        const change = diff(before, after);
        const kept = granted(before).filter((id) => !change.revoked.includes(id));
        expect([...kept, ...change.granted].sort()).toEqual(granted(after).sort());
        expect(change.granted.some((id) => granted(before).includes(id))).toBe(false);
        expect(change.revoked.every((id) => granted(before).includes(id))).toBe(true);
      }),
    );
  });
});
