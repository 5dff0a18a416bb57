import { describe, expect, it } from "vitest";
import { makeCase } from "../../leaks/make/case.ts";
import { pageOf } from "../../leaks/make/html.ts";

const CASES = Array.from({ length: 300 }, (_, index) => makeCase(5, index));
const TEXT = CASES.map(({ pages }) => Object.values(pages).map(pageOf).join("")).join("");

describe("random pages", () => {
  it("are the same for the same seed, and others for another", () => {
    expect(makeCase(5, 17)).toEqual(CASES[17]);
    expect(makeCase(6, 17)).not.toEqual(CASES[17]);
  });

  it.each([
    '<script type="text/plain" data-consent="analytics" data-src=',
    '<script type="text/plain" data-type="module"',
    '<iframe title="A film" data-consent="youtube"',
    "<img ",
    '<link rel="stylesheet"',
    "<video ",
    "<template ",
    'data-consent="Analytics"',
    'data-consent=""',
    '"mode":"exempt"',
    '"mode":"cookieless-until-consent"',
    '"minor":true',
    '"regime":"regional"',
    '"aggregate":true',
    '"layout":"dialog"',
    "sluis-region",
    "http://k",
  ])("have %s among them", (piece) => {
    expect(TEXT).toContain(piece);
  });

  it("have the gate's tag ahead of gated markup, and after it", () => {
    const places = CASES.map(({ pages }) => {
      const page = pageOf(pages["/"]);
      return page.indexOf("data-consent=") < page.indexOf("/sluis/sluis.js");
    });
    expect([places.includes(true), places.includes(false)]).toEqual([true, true]);
  });

  it("have visitors who do everything that a visitor may, and some who were here before", () => {
    const done = new Set(CASES.flatMap(({ steps }) => steps.map((step) => step.do)));
    const all = "accept reject set switch late go use once always reset reload wander".split(" ");
    expect([...done].sort()).toEqual(all.sort());
    const ways = CASES.flatMap(({ steps }) => steps.flatMap((step) => (step.do === "late" ? step.way : [])));
    expect([...new Set(ways)].sort()).toEqual(["adjacent", "append", "body", "inner"]);
    expect(CASES.filter(({ cookie }) => cookie !== undefined).length).toBeGreaterThan(50);
    expect(CASES.filter(({ isSignalling }) => isSignalling).length).toBeGreaterThan(15);
  });
});
