import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { merge } from "../../../src/consent/choices.ts";
import { has, type Model, resolve } from "../../../src/consent/state.ts";
import { createDraft } from "../../../src/ui/draft.ts";
import { answersTo, anyModel, decided } from "../make.ts";
import { world } from "../world.ts";

const MODEL: Model = {
  categories: ["analytics", "marketing"],
  services: [
    { id: "clarity", category: "analytics" },
    { id: "youtube", category: "marketing" },
    { id: "insight", category: "marketing" },
    { id: "login", category: "functional" },
  ],
};

const draftOf = (model: Model, choices?: Record<string, boolean>) =>
  createDraft(world(model, resolve(model, choices && decided(choices))));

describe("what the switches show", () => {
  it("is off for everything optional at first (R23)", () => {
    const draft = draftOf(MODEL);
    for (const id of ["analytics", "marketing", "clarity", "youtube", "insight"])
      expect(draft.isOn(id)).toBe(false);
    expect([draft.isOn("functional"), draft.isOn("login")]).toEqual([true, true]);
  });

  it("is the visitor's own choice later (R46)", () => {
    const draft = draftOf(MODEL, { analytics: true, clarity: false, marketing: false, youtube: true });
    const on = ["analytics", "clarity", "marketing", "youtube", "insight"].filter(draft.isOn);
    expect(on).toEqual(["analytics", "youtube"]);
  });

  it("takes the services of a category along, and no others", () => {
    const draft = draftOf(MODEL);
    draft.flip("marketing");
    expect(["marketing", "youtube", "insight"].every(draft.isOn)).toBe(true);
    expect(["analytics", "clarity"].some(draft.isOn)).toBe(false);
    draft.flip("marketing");
    expect(["marketing", "youtube", "insight"].some(draft.isOn)).toBe(false);
  });

  it("lets one service differ", () => {
    const draft = draftOf(MODEL);
    draft.flip("marketing");
    draft.flip("youtube");
    expect([draft.isOn("marketing"), draft.isOn("youtube"), draft.isOn("insight")]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it("is mixed where a category and its services differ, whichever is on", () => {
    const draft = draftOf(MODEL);
    const mixed = () => ["functional", "analytics", "marketing", "youtube"].filter(draft.isMixed);
    expect(mixed()).toEqual([]);
    draft.flip("youtube");
    expect(mixed()).toEqual(["marketing"]);
    draft.flip("marketing");
    expect(mixed()).toEqual([]);
    draft.flip("youtube");
    expect(mixed()).toEqual(["marketing"]);
  });

  it("is drawn at once and after every edit", () => {
    const draft = draftOf(MODEL);
    const seen: boolean[] = [];
    draft.follow(() => seen.push(draft.isOn("clarity")));
    draft.flip("clarity");
    draft.flip("analytics");
    draft.flip("analytics");
    expect(seen).toEqual([false, true, true, false]);
  });

  it("is off for an id that is not known", () => {
    expect(draftOf(MODEL).isOn("constructor")).toBe(false);
  });
});

describe("the choices that are saved", () => {
  it("name every category, and the services that differ from theirs", () => {
    const draft = draftOf(MODEL);
    draft.flip("marketing");
    draft.flip("youtube");
    expect(draft.choices()).toEqual({ analytics: false, marketing: true, youtube: false });
  });

  it("name nothing functional, which nobody chose (R9)", () => {
    expect(Object.keys(draftOf(MODEL).choices())).toEqual(["analytics", "marketing"]);
  });

  it("are made of the moment they are asked for", () => {
    const draft = draftOf(MODEL);
    const before = draft.choices();
    draft.flip("analytics");
    expect([before.analytics, draft.choices().analytics]).toEqual([false, true]);
  });

  it("come to exactly what the switches show, whatever was flipped and chosen before (R33)", () => {
    const anyCase = anyModel.chain((model) => {
      const ids = [...model.categories, ...model.services.map(({ id }) => id)];
      const optional = ids.filter(
        (id) => model.services.find((one) => one.id === id)?.category !== "functional",
      );
      return fc.record({
        model: fc.constant(model),
        earlier: answersTo(ids),
        flips: fc.array(fc.constantFrom(...optional), { maxLength: 20 }),
      });
    });
    fc.assert(
      fc.property(anyCase, ({ model, earlier, flips }) => {
        const draft = draftOf(model, earlier);
        for (const id of flips) draft.flip(id);
        const after = resolve(model, decided(merge(model, earlier, draft.choices())));
        for (const id of [...model.categories, ...model.services.map((one) => one.id)])
          expect(has(after, id)).toBe(draft.isOn(id));
        expect(after.decided).toBe(true);
      }),
    );
  });
});
