import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isOptional, merge, objections } from "../../../src/consent/choices.ts";
import { has, type Model, resolve } from "../../../src/consent/state.ts";
import { answersTo, anyId, decided } from "../make.ts";
import { read } from "../services/read.ts";

const EXEMPT: Model = {
  categories: ["marketing"],
  services: [
    { id: "matomo", category: "analytics", exempt: true },
    { id: "youtube", category: "marketing" },
  ],
};

describe("a service that needs no consent (R74)", () => {
  it.each([
    ["no choice", undefined, true],
    ["an answer that is not about it", { marketing: false }, true],
    ["its category denied", { analytics: false }, false],
    ["its category granted", { analytics: true }, true],
    ["it alone denied", { matomo: false }, false],
    ["it alone granted", { matomo: true }, true],
    ["it denied and its category granted", { matomo: false, analytics: true }, false],
    ["it granted and its category denied", { matomo: true, analytics: false }, true],
    ["everything refused", { marketing: false, matomo: false }, false],
  ])("with %s", (_, choices, expected) => {
    expect(has(resolve(EXEMPT, choices && decided(choices)), "matomo")).toBe(expected);
  });

  it("grants no other service before a choice (R3)", () => {
    expect(has(resolve(EXEMPT), "youtube")).toBe(false);
    expect(resolve(EXEMPT)).toMatchObject({
      decided: false,
      categories: { functional: true, marketing: false },
    });
  });

  it("leaves nothing to ask where all are such", () => {
    expect(resolve({ ...EXEMPT, categories: [] }).decided).toBe(true);
  });

  it("can be objected to though its category is not asked", () => {
    expect(["matomo", "marketing", "youtube"].map((id) => isOptional(EXEMPT, id))).toEqual([
      true,
      true,
      true,
    ]);
    expect(["analytics", "functional", "chat"].map((id) => isOptional(EXEMPT, id))).toEqual([
      false,
      false,
      false,
    ]);
    expect(merge(EXEMPT, { marketing: true }, { matomo: false })).toEqual({ marketing: true, matomo: false });
  });

  it("stays objected to when its category is granted, and falls with it when that is denied", () => {
    const earlier = { matomo: false };
    expect(merge(EXEMPT, earlier, { analytics: true })).toEqual({ matomo: false, analytics: true });
    expect(merge(EXEMPT, earlier, { analytics: false })).toEqual({ analytics: false });
    expect(merge(EXEMPT, earlier, { analytics: true, matomo: true })).toEqual({
      matomo: true,
      analytics: true,
    });
  });

  it.each<[string, Record<string, boolean>, string[]]>([
    ["by its name", { matomo: false }, ["matomo"]],
    ["with its category", { analytics: false }, ["matomo"]],
    ["by its name, though its category is granted", { analytics: true, matomo: false }, ["matomo"]],
    ["not where it is granted by name in a denied category", { analytics: false, matomo: true }, []],
    ["not by a grant", { matomo: true }, []],
    ["not by silence", {}, []],
    ["not by refusing what is asked of everybody", { marketing: false, youtube: false }, []],
  ])("is objected to %s", (_, choices, expected) => {
    expect(objections(EXEMPT.services, choices)).toEqual(expected);
  });

  it("never outlasts an explicit denial, on any site", () => {
    const anySite = fc.uniqueArray(anyId, { minLength: 3, maxLength: 9 }).chain(([home = "", ...ids]) =>
      fc.record({
        model: fc.boolean().map((isAsked) => ({
          categories: isAsked ? [home] : [],
          services: ids.map((id) => ({ id, category: home, exempt: true })),
        })),
        choices: answersTo([home, ...ids]),
      }),
    );
    fc.assert(
      fc.property(anySite, ({ model, choices }) => {
        const state = resolve(model, decided(choices));
        for (const { id, category } of model.services) {
          const answer = choices[id] ?? choices[category];
          expect(has(state, id)).toBe(category === "functional" || answer !== false);
        }
      }),
    );
  });
});

describe("Matomo in exempt mode (R116)", () => {
  const MATOMO = { url: "https://stats.example.nl/", siteId: 3, mode: "exempt" };
  const settingsOf = (more: Record<string, unknown>) => read({ matomo: { ...MATOMO, ...more } });

  it("counts where the site confirms its conditions", () => {
    expect(settingsOf({ confirmedConfig: true }).services).toMatchObject([{ exempt: true, early: false }]);
  });

  it.each([["true"], [1], [{}]])("is refused where %j was meant to confirm them", (confirmedConfig) => {
    expect(settingsOf({ confirmedConfig }).services).toEqual([]);
  });

  it.each([[undefined], [false]])(
    "is asked like any other where it confirms them with %j",
    (confirmedConfig) => {
      expect(settingsOf({ confirmedConfig }).services).toMatchObject([{ id: "matomo", exempt: false }]);
    },
  );

  it.each(["gate", "cookieless"])("is not meant by confirming alone: %s", (mode) => {
    expect(settingsOf({ mode, confirmedConfig: true }).services).toMatchObject([
      { exempt: false, early: false },
    ]);
  });
});
