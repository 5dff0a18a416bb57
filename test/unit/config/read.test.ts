import { describe, expect, it, vi } from "vitest";
import { readSettings } from "../../../src/config/read.ts";
import { presets } from "../../../src/services/presets.ts";

/** What the gate makes of a configuration, and whether it refused something. */
function read(config: unknown) {
  const refuse = vi.fn();
  return { ...readSettings(config, presets, refuse), isRefused: refuse.mock.calls.length > 0 };
}

const servicesOf = (services: unknown) => {
  const { services: found, isRefused } = read({ services });
  return { ids: found.map(({ id }) => id), isRefused };
};

describe("the gate's part of a configuration", () => {
  it("asks for analytics and marketing where nothing is configured", () => {
    expect(read({})).toEqual({
      policy: "",
      categories: ["analytics", "marketing"],
      services: [],
      regime: "opt-in",
      region: "",
      minor: false,
      signalled: ["marketing"],
      cookie: { name: "consent_sluis", granted: 180, days: 180 },
      isRefused: false,
    });
  });

  it.each([[null], [undefined], [""], ["text"], [5], [true], [[]], [() => 1]])(
    "survives %j in its place",
    (config) => {
      expect(read(config)).toMatchObject({ categories: ["analytics", "marketing"], services: [] });
    },
  );

  it.each([[{ toString: 1, valueOf: 1 }], [["US"]], [{}], [Symbol("US")]])(
    "takes a region that is no text for one that is not known (R69)",
    (region) => {
      expect(read({ regime: "regional", region })).toMatchObject({
        regime: "opt-in",
        region: "",
        isRefused: true,
      });
    },
  );

  it("takes the policy version, and refuses one that the cookie cannot keep (R42)", () => {
    expect(read({ policy: { version: "2024-02-06" } })).toMatchObject({
      policy: "2024-02-06",
      isRefused: false,
    });
    for (const version of ["a b", "a&b", "v;1", [], {}])
      expect(read({ policy: { version } })).toMatchObject({ policy: "", isRefused: true });
  });

  it("takes a version that is a number as the text that the cookie gives back (R42)", () => {
    expect(read({ policy: { version: 3 } }).policy).toBe("3");
  });

  it("takes the cookie's name, and refuses one that is none", () => {
    expect(read({ cookie: { name: "mine_2" } })).toMatchObject({
      cookie: { name: "mine_2" },
      isRefused: false,
    });
    for (const name of ["", "a b", "a=b", "a;b", null, []])
      expect(read({ cookie: { name } })).toMatchObject({
        cookie: { name: "consent_sluis" },
        isRefused: true,
      });
  });

  it("asks for no more days than browsers keep (R182)", () => {
    expect(read({ cookie: { days: 365 } }).cookie.days).toBe(365);
    expect(read({ cookie: { days: 5000 } }).cookie.days).toBe(400);
  });

  it.each([["many"], [{}], [null]])(
    "keeps it for 180 days where %j was meant to be a number (R40)",
    (days) => {
      expect(read({ cookie: { days } }).cookie.days).toBe(180);
    },
  );

  it.each([[Number.NaN], [-5], [0]])("keeps no choice for %j days (R3)", (days) => {
    expect(read({ cookie: { days } }).cookie.days > 0).toBe(false);
  });
});

describe("the services of a configuration", () => {
  it("are listed by shorthand and by options alike, as they were given", () => {
    for (const given of ["abcdefghij", { projectId: "abcdefghij" }, true]) {
      const [one] = read({ services: { clarity: given } }).services;
      expect(one).toMatchObject({ id: "clarity", category: "analytics", early: false, exempt: false, given });
      expect(Object(one?.options)).toBe(one?.options);
    }
  });

  it("bring no code with the script door, which fetches it once they are granted", () => {
    const [service] = read({ services: { clarity: "abcdefghij" } }).services;
    expect([service?.run, service?.script, service?.start]).toEqual([undefined, undefined, undefined]);
  });

  it("are taken in the order given", () => {
    const services = { matomo: { url: "https://m.example.nl/", siteId: 3 }, clarity: "abcdefghij" };
    expect(servicesOf(services)).toEqual({ ids: ["matomo", "clarity"], isRefused: false });
  });

  it("may be put in another category that is asked", () => {
    const services = { clarity: { projectId: "abcdefghij", category: "marketing" } };
    expect(read({ services })).toMatchObject({
      categories: ["marketing"],
      services: [{ category: "marketing" }],
    });
  });

  it.each([
    ["a service that is not known", { clarify: "abcdefghij" }],
    ["null for options", { clarity: null }],
    ["no id", { clarity: "" }],
    ["false for options", { clarity: false }],
    ["the always-on category", { clarity: { projectId: "abcdefghij", category: "functional" } }],
    ["a category that is not asked", { clarity: { projectId: "abcdefghij", category: "stats" } }],
    ["a category that is no text", { clarity: { projectId: "abcdefghij", category: ["marketing"] } }],
    ["text for the whole", "clarity"],
  ])("are left out and refused with %s (R3)", (_, services) => {
    expect(servicesOf(services)).toEqual({ ids: [], isRefused: true });
  });

  it.each([
    ["an id that is wrong", "ab"],
    ["a list for options", ["abcdefghij"]],
    ["an option that is not known", { projectId: "abcdefghij", colour: "red" }],
    ["further cookies that are no list", { projectId: "abcdefghij", cookies: "_x" }],
    ["the options of Google's and Matomo's modes", { mode: "exempt", confirmedConfig: true }],
  ])("are listed, and asked, with %s: what starts them looks at that", (_, clarity) => {
    expect(read({ services: { clarity } })).toMatchObject({
      categories: ["analytics"],
      services: [{ id: "clarity", exempt: false }],
      isRefused: false,
    });
  });

  it.each(["__proto__", "constructor", "toString"])(
    "cannot reach what objects inherit by %s (R178)",
    (key) => {
      const named = JSON.parse(`{ "${key}": "abcdefghij" }`);
      expect(servicesOf(named)).toEqual({ ids: [], isRefused: true });
    },
  );

  it("that are wrong leave the others in place (R205)", () => {
    const services = { clarity: "", "google-analytics": "G-ABC1234567", unknown: 1 };
    expect(servicesOf(services)).toEqual({ ids: ["google-analytics"], isRefused: true });
  });
});
