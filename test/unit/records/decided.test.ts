import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { actionOf, decidedOn } from "../../../src/records/decided.ts";
import { answersTo, anyModel, service, settings } from "../make.ts";

const site = settings({
  services: [service("clarity"), service("youtube", "marketing"), service("login", "functional")],
});
const both = (answer: boolean) => decidedOn(site, { analytics: answer, marketing: answer });

describe("what a decision speaks of (R57)", () => {
  it("is every category, and every service by itself or with its category", () => {
    expect(decidedOn(site, { analytics: false, marketing: true, youtube: false })).toEqual({
      analytics: false,
      marketing: true,
      clarity: false,
      youtube: false,
    });
  });

  it("is no service whose category is not answered, and none that is always on", () => {
    expect(decidedOn(site, { youtube: true })).toEqual({ youtube: true });
    expect(decidedOn(site)).toEqual({});
  });

  it("keeps what other pages of the site ask, and holds no more than a record may", () => {
    expect(decidedOn(site, { chat: true })).toEqual({ chat: true });
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`s${index}`, true]));
    expect(Object.keys(decidedOn(site, many))).toHaveLength(200);
  });

  it("is nothing that objects inherit", () => {
    const odd = settings({ services: [service("constructor"), service("valueof")] });
    expect(decidedOn(odd, { marketing: true })).toEqual({ marketing: true });
  });
});

describe("what was done", () => {
  it.each([
    ["accept", {}, both(true)],
    ["reject", {}, both(false)],
    ["partial", {}, decidedOn(site, { analytics: true, marketing: false })],
    ["partial", {}, { ...both(true), youtube: false }],
    ["partial", {}, { youtube: true }],
    ["partial", {}, decidedOn(site, { analytics: false })],
    ["accept", both(false), both(true)],
    ["reject", both(false), both(false)],
    ["accept", decidedOn(site, { analytics: true, marketing: false }), both(true)],
    ["withdraw", both(true), both(false)],
    ["withdraw", both(true), { ...both(true), clarity: false }],
    [
      "withdraw",
      decidedOn(site, { analytics: true }),
      decidedOn(site, { analytics: false, marketing: true }),
    ],
    ["withdraw", { ...both(true), chat: true }, both(true)],
    ["withdraw", both(true), {}],
  ] as const)("is called %s after %j where now %j holds (R52, R61)", (action, before, after) => {
    expect(actionOf(site, before, after)).toBe(action);
  });

  it("is a refusal where nothing is asked and the only service is objected to", () => {
    const exempt = settings({ categories: [], services: [service("matomo", "analytics", { exempt: true })] });
    expect(actionOf(exempt, {}, decidedOn(exempt, { matomo: false }))).toBe("reject");
    expect(actionOf(exempt, { matomo: true }, { matomo: false })).toBe("withdraw");
  });

  it("is a withdrawal exactly where something granted is granted no more", () => {
    const any = anyModel.chain((model) => {
      const ids = [...model.categories, ...model.services.map(({ id }) => id)];
      return fc.tuple(fc.constant(model), answersTo(ids), answersTo(ids));
    });
    fc.assert(
      fc.property(any, ([model, before, after]) => {
        const lost = Object.keys(before).some((id) => before[id] && after[id] !== true);
        const asked = { categories: model.categories, services: [] };
        expect(actionOf(asked, before, after) === "withdraw").toBe(lost);
      }),
    );
  });
});
