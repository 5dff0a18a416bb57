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
  it("are taken by shorthand and by options alike", () => {
    const short = read({ services: { clarity: "abcdefghij" } }).services[0];
    const long = read({ services: { clarity: { projectId: "abcdefghij" } } }).services[0];
    expect(short).toMatchObject({ id: "clarity", category: "analytics", early: false, exempt: false });
    expect(short?.options).toEqual({ projectId: "abcdefghij" });
    expect(short?.options).toEqual(long?.options);
  });

  it("bring no code with the script door, which fetches it once they are granted", () => {
    const [service] = read({ services: { clarity: "abcdefghij" } }).services;
    expect([service?.build, service?.script, service?.start]).toEqual([undefined, undefined, undefined]);
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
    ["an id that is wrong", { clarity: "ab" }],
    ["an id of a product that has ended", { "google-analytics": "UA-12345-1" }],
    ["an id with something behind it", { clarity: "abcdefghij/../x" }],
    ["an id with a line break", { clarity: "abcdefghij\n" }],
    ["a service that is not known", { clarify: "abcdefghij" }],
    ["null for options", { clarity: null }],
    ["true for options", { clarity: true }],
    ["a list for options", { clarity: ["abcdefghij"] }],
    ["no options", { clarity: {} }],
    ["an option that is not known", { clarity: { projectId: "abcdefghij", id: "x" } }],
    ["an option of another type", { clarity: { projectId: ["abcdefghij"] } }],
    ["a needed option missing", { matomo: { url: "https://m.example.nl/" } }],
    ["a script address that runs (R177)", { matomo: { url: "javascript:alert(1)//", siteId: 3 } }],
    ["a script address that is data (R177)", { matomo: { url: "data:text/javascript,1/", siteId: 3 } }],
    ["the always-on category", { clarity: { projectId: "abcdefghij", category: "functional" } }],
    ["a category that is not asked", { clarity: { projectId: "abcdefghij", category: "stats" } }],
    ["a category that is no text", { clarity: { projectId: "abcdefghij", category: ["marketing"] } }],
    ["further cookies that are no list", { clarity: { projectId: "abcdefghij", cookies: "_x" } }],
    ["text for the whole", "clarity"],
  ])("are left out and refused with %s (R3)", (_, services) => {
    expect(servicesOf(services)).toEqual({ ids: [], isRefused: true });
  });

  it.each(["__proto__", "constructor", "toString"])(
    "cannot reach what objects inherit by %s (R178)",
    (key) => {
      const named = JSON.parse(`{ "${key}": "abcdefghij" }`);
      expect(servicesOf(named)).toEqual({ ids: [], isRefused: true });
      const option = JSON.parse(`{ "clarity": { "projectId": "abcdefghij", "${key}": {} } }`);
      expect(servicesOf(option)).toEqual({ ids: [], isRefused: true });
    },
  );

  it("that are wrong leave the others in place (R205)", () => {
    const services = { clarity: "ab", "google-analytics": "G-ABC1234567", unknown: 1 };
    expect(servicesOf(services)).toEqual({ ids: ["google-analytics"], isRefused: true });
  });
});
