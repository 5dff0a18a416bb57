import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSettings } from "../../../src/config/read.ts";
import { regimeOf } from "../../../src/config/regime.ts";
import { presets } from "../../../src/services/presets.ts";

const read = (config: unknown, where?: string) => readSettings(config, [], () => {}, where);

describe("the law that is followed", () => {
  it.each([
    ["nothing", undefined, "US-CA", "opt-in"],
    ["one for everywhere", "opt-out", "", "opt-out"],
    [
      "one for each region: the part of a country first",
      { US: "opt-out", "US-CA": "opt-in" },
      "US-CA",
      "opt-in",
    ],
    ["one for each region: else the country", { US: "opt-out", "US-CA": "opt-in" }, "US-TX", "opt-out"],
    ["one for each region: one that is not named", { US: "opt-out" }, "NL", "opt-in"],
    ["one for each region: not known (R70)", { US: "opt-out" }, "", "opt-in"],
    ["the known ones, in the United Kingdom (R78)", "regional", "GB", "objectable"],
    ["the known ones, in a part of it", "regional", "GB-SCT", "objectable"],
    ["the known ones, in California (R85)", "regional", "US-CA", "opt-out"],
    ["the known ones, in the Netherlands (R71, R72)", "regional", "NL", "opt-in"],
    ["the Dutch exception, by the owner's own table (R72)", { NL: "objectable" }, "NL", "objectable"],
    ["the known ones, in Switzerland (R81)", "regional", "CH", "opt-in"],
    ["Switzerland, by hand (R81)", { CH: "opt-out" }, "CH", "opt-out"],
    ["the known ones, in Quebec (R82)", "regional", "CA-QC", "opt-in"],
    ["the known ones, where nobody knows (R70)", "regional", "", "opt-in"],
    ["the known ones, in no place there is", "regional", "XX", "opt-in"],
    ["a law there is not", "anything goes", "US", "opt-in"],
    ["a law there is not, for a region", { US: "anything goes" }, "US", "opt-in"],
    ["a list", ["opt-out"], "US", "opt-in"],
    ["nothing at all", null, "US", "opt-in"],
  ])("is given as %s", (_, given, region, expected) => {
    expect(regimeOf(given, region)).toBe(expected);
  });

  it("is the strictest, whatever else is given (R69)", () => {
    const names = ["opt-out", "objectable", "regional"];
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (given, region) => {
        fc.pre(!names.some((one) => JSON.stringify(given).includes(one)));
        expect(regimeOf(given, region)).toBe("opt-in");
      }),
    );
  });
});

describe("the region", () => {
  it("is what the site says, else what the page says, else unknown (R70)", () => {
    expect(read({ region: "NL" }, "BE").region).toBe("NL");
    expect(read({}, "BE").region).toBe("BE");
    expect(read({}).region).toBe("");
  });

  it("may be called UK", () => {
    expect(read({ region: "UK", regime: "regional" }).regime).toBe("objectable");
  });
});

describe("a minor", () => {
  it.each([[true], ["yes"], [1], ["false"]])(
    "is who is said to be one, also where that is no flag: %j",
    (minor) => {
      const { categories, minor: isMinor } = read({ minor });
      expect([categories, isMinor]).toEqual([[], true]);
    },
  );

  it.each([
    ["matomo", { url: "https://stats.example.nl/", siteId: 3, mode: "cookieless-until-consent" }],
    ["google-analytics", { measurementId: "G-ABC1234567", consentMode: { advanced: true } }],
  ])("is the reason for no tag, not even one that asks nobody for leave: %s (R98)", (id, options) => {
    const earlyFor = (minor: boolean) =>
      readSettings({ minor, services: { [id]: options } }, presets, () => {}).services.map(
        ({ early }) => early,
      );
    expect([earlyFor(false), earlyFor(true)]).toEqual([[true], [false]]);
  });

  it.each([[false], [undefined], [null]])("is nobody with %j", (minor) => {
    expect(read({ minor }).minor).toBe(false);
  });
});

describe("how long answers are kept", () => {
  it.each([
    ["nothing", {}, 180, 180],
    ["one number", { cookie: { days: 90 } }, 90, 90],
    ["two numbers", { cookie: { days: { granted: 90, denied: 365 } } }, 90, 365],
    ["a grant alone, longer than refusals are kept (R39)", { cookie: { days: { granted: 300 } } }, 300, 300],
    ["refusals shorter than grants (R39)", { cookie: { days: { granted: 180, denied: 30 } } }, 180, 180],
    ["more than browsers keep (R182)", { cookie: { days: { granted: 500, denied: 900 } } }, 400, 400],
    ["an opt-out law: a year of silence (R90)", { regime: "opt-out" }, 180, 366],
    ["an opt-out law with a number", { regime: "opt-out", cookie: { days: 90 } }, 90, 90],
  ])("with %s", (_, config, granted, denied) => {
    expect(read(config).cookie).toMatchObject({ granted, days: denied });
  });
});

describe("what Global Privacy Control refuses (R85)", () => {
  it("is marketing, and categories of the site's own that say so", () => {
    const own = { purpose: "…" };
    expect(read({ categories: { chat: own, social: { ...own, gpc: true } } }).signalled).toEqual([
      "marketing",
      "social",
    ]);
    expect(read({ categories: { marketing: { gpc: false } } }).signalled).toEqual([]);
  });
});

describe("a service that makes statistics alone (R72, R78)", () => {
  const services = (aggregate: unknown, more = {}) =>
    readSettings(
      { services: { "own-stats": { category: "analytics", purpose: "Counting", aggregate, ...more } } },
      presets,
      () => {},
    ).services.map((one) => one.aggregate);

  it("is one that the owner vouches for, in analytics", () => {
    expect(services(true)).toEqual([true]);
    expect(services(false)).toEqual([false]);
    expect(services(true, { category: "marketing" })).toEqual([false]);
  });

  it.each([["yes"], [1], [{}]])("is not understood with %j, and stays blocked", (aggregate) => {
    expect(services(aggregate)).not.toContain(true);
  });
});
