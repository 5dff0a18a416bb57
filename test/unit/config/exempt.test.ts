import { describe, expect, it } from "vitest";
import { readSettings } from "../../../src/config/read.ts";
import { presets } from "../../../src/services/presets.ts";

const exempt = { url: "https://stats.example.nl/", siteId: 3, mode: "exempt", confirmedConfig: true };
const read = (services: unknown, more = {}) => readSettings({ services, ...more }, presets, () => {});

describe("what is asked where a service needs no consent (R25, R74)", () => {
  it("is nothing where all are such, and an objection is kept as long as browsers do", () => {
    expect(read({ matomo: exempt })).toMatchObject({ categories: [], cookie: { days: 400 } });
    expect(read({ matomo: exempt, msal: true }).categories).toEqual([]);
  });

  it("is the category of the others", () => {
    expect(read({ matomo: exempt, "linkedin-insight": "123456" })).toMatchObject({
      categories: ["marketing"],
      cookie: { days: 180 },
    });
    expect(read({ matomo: exempt, clarity: "abcdefghij" }).categories).toEqual(["analytics"]);
  });

  it("is its category where the site lists that", () => {
    expect(read({ matomo: exempt }, { categories: { analytics: true } }).categories).toEqual(["analytics"]);
  });

  it("is its category where the conditions were not confirmed", () => {
    expect(read({ matomo: { ...exempt, confirmedConfig: false } }).categories).toEqual(["analytics"]);
  });
});
