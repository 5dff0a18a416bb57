import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearest } from "../../../src/config/nearest.ts";
import { SHIPPED } from "../facts.ts";

const KNOWN = SHIPPED.map(({ id }) => id);

describe("the name that was meant", () => {
  it.each([
    ["google-analitics", "google-analytics"],
    ["google-analytic", "google-analytics"],
    ["googleanalytics", "google-analytics"],
    ["google-tagmanager", "google-tag-manager"],
    ["Clarity", "clarity"],
    ["clarify", "clarity"],
    ["linkedin-insights", "linkedin-insight"],
    ["meta-pixle", "meta-pixel"],
    ["hotjr", "hotjar"],
    ["youtub", "youtube"],
    ["matomo", "matomo"],
    ["x-widget", "x-widgets"],
  ])("of %s is %s", (name, expected) => {
    expect(nearest(name, KNOWN)).toBe(expected);
  });

  it.each(["", "chat", "our-own-counter", "facebook", "zzzzzzzzzzzzzzzz"])("of %j is none", (name) => {
    expect(nearest(name, KNOWN)).toBeUndefined();
  });

  it("is none where none is known", () => {
    expect(nearest("clarity", [])).toBeUndefined();
  });

  it("is itself where it is known, and survives any text", () => {
    for (const id of KNOWN) expect(nearest(id, KNOWN)).toBe(id);
    fc.assert(fc.property(fc.string(), (name) => [undefined, ...KNOWN].includes(nearest(name, KNOWN))));
  });
});
