import { describe, expect, it } from "vitest";
import { isCookiePattern } from "../../../src/dom/cookie-pattern.ts";

describe("a pattern of cookie names to erase", () => {
  it.each(["_ga", "_ga_*", "ab", "ab*", "__utm*", "_pk_id.3", "wow.session"])("may be %s", (pattern) => {
    expect(isCookiePattern(pattern)).toBe(true);
  });

  it.each([
    ["everything", "*"],
    ["nearly everything", "a*"],
    ["one character", "a"],
    ["a star that is not at the end", "a*b"],
    ["two stars", "ab**"],
    ["a second attribute", "ab; Domain=nl"],
    ["two names", "ab,cd"],
    ["a value", "ab=cd"],
    ["a space", "a b"],
    ["nothing", ""],
  ])("may not be %s", (_, pattern) => {
    expect(isCookiePattern(pattern)).toBe(false);
  });

  it.each([[42], [null], [undefined], [true], [{}], [["_ga"]]])(
    "may not be anything but text: %j",
    (value) => {
      expect(isCookiePattern(value)).toBe(false);
    },
  );
});
