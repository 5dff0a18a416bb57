// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from "vitest";
import { pickLanguage, spoken } from "../../../src/locales/pick.ts";

describe("the language of the interface (R30)", () => {
  const page = (lang: string, ...languages: string[]) => {
    document.documentElement.lang = lang;
    vi.spyOn(navigator, "languages", "get").mockReturnValue(languages);
  };

  afterEach(() => vi.restoreAllMocks());

  it.each([
    ["nl-BE", "nl"],
    ["pt_BR", "pt"],
    ["sr-Latn", undefined],
    ["uk-Cyrl-UA", "uk"],
    ["no", "nb"],
    ["nn-NO", "nb"],
    ["AR-eg", "ar"],
    ["enm", undefined],
    ["", undefined],
  ])("is read from %s as %s, whatever its region and script", (tag, language) => {
    expect(spoken(tag)).toBe(language);
  });

  it("is the configured one first", () => {
    page("en", "en");
    for (const language of ["nl", "nl-BE", "NL"]) expect(pickLanguage({ language })).toBe("nl");
  });

  it("is the page's next, and then the first of the browser's that has texts", () => {
    page("nl-NL", "en");
    expect(pickLanguage({})).toBe("nl");
    page("", "ja-JP", "nl-BE", "en");
    expect(pickLanguage({})).toBe("nl");
  });

  it("goes on to the next where one has no texts", () => {
    page("nl", "en");
    expect(pickLanguage({ language: "fy" })).toBe("nl");
    page("zh", "ja", "nl");
    expect(pickLanguage({ language: "sr" })).toBe("nl");
  });

  it("is English in the end", () => {
    page("", "ja");
    expect(pickLanguage({})).toBe("en");
  });

  it.each([
    [null],
    [undefined],
    ["nl"],
    [5],
    [{ language: null }],
    [{ language: {} }],
    [{ language: ["__proto__"] }],
  ])("survives %j for a configuration", (config) => {
    page("nl", "en");
    expect(pickLanguage(config)).toBe("nl");
  });
});
