// @vitest-environment jsdom
import { readdirSync } from "node:fs";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  banner as enBanner,
  declaration as enDeclaration,
  embeds as enEmbeds,
  preferences as enPreferences,
} from "../../src/locales/en.ts";
import {
  banner as nlBanner,
  declaration as nlDeclaration,
  embeds as nlEmbeds,
  preferences as nlPreferences,
} from "../../src/locales/nl.ts";
import { pickLanguage, spoken } from "../../src/locales/pick.ts";

const LAYERS = [
  { layer: "banner", en: enBanner, nl: nlBanner },
  { layer: "preferences", en: enPreferences, nl: nlPreferences },
  { layer: "placeholders", en: enEmbeds, nl: nlEmbeds },
  { layer: "declaration", en: enDeclaration, nl: nlDeclaration },
];

const LOCALES = [
  { language: "en", banner: enBanner, all: { ...enBanner, ...enPreferences, ...enEmbeds, ...enDeclaration } },
  { language: "nl", banner: nlBanner, all: { ...nlBanner, ...nlPreferences, ...nlEmbeds, ...nlDeclaration } },
];

const blanksIn = (text: string | undefined) => (text?.match(/\{\w+\}/g) ?? []).sort();

describe.each(LAYERS)("the texts of the $layer", ({ en, nl }) => {
  it("are the same in every language (R30)", () => {
    expect(Object.keys(nl).sort()).toEqual(Object.keys(en).sort());
  });

  it("leave the same blanks to fill in", () => {
    const dutch: Readonly<Record<string, string>> = nl;
    for (const [key, text] of Object.entries(en))
      expect([key, blanksIn(dutch[key])]).toEqual([key, blanksIn(text)]);
  });
});

describe.each(LOCALES)("the texts in $language", ({ banner, all }) => {
  it("are none of them empty or ragged", () => {
    for (const text of Object.values(all)) expect(text).toMatch(/^\S(.*\S)?$/s);
  });

  it("hold no markup", () => {
    for (const text of Object.values(all)) expect(text).not.toMatch(/[<>]|&\w+;/);
  });

  it("do not overwrite one another where the layers are joined", () => {
    const [first, second] = [enBanner, enPreferences].map(Object.keys);
    expect(second?.filter((key) => first?.includes(key))).toEqual([]);
  });

  it("use no wording that steers, shames or hides what is asked (R24)", () => {
    const wording =
      /\bok(é|ay)?\b|got it|begrepen|snap ik|continue|doorgaan|verder|optimal|optima|best(e)? (experience|ervaring)|enjoy|geniet|unfortunately|helaas|sorry|jammer|miss out|mis(t)? |recommended|aanbevolen|legitimate|gerechtvaardigd/i;
    for (const text of Object.values(all)) expect(text).not.toMatch(wording);
  });

  it("say who asks, every purpose, and how to withdraw where (R25, R26)", () => {
    expect(banner.title).toContain("{controller}");
    expect(banner.withdraw).toContain("{preferences}");
    expect(banner.withdraw).toMatch(/withdraw|intrekken/);
    expect(banner["purpose.marketing"]).toMatch(/advert/);
  });

  it("say what closing does, by its name (R34)", () => {
    expect(all.close).toMatch(/without saving|zonder opslaan/i);
  });
});

describe("accept and reject", () => {
  it("have the same grammatical form (R20, R24)", () => {
    expect([enBanner.accept, enBanner.reject]).toEqual(["Accept all", "Reject all"]);
    expect([nlBanner.accept, nlBanner.reject]).toEqual(["Alles accepteren", "Alles weigeren"]);
  });
});

describe("the language of the interface (R30)", () => {
  const page = (lang: string, ...languages: string[]) => {
    document.documentElement.lang = lang;
    vi.spyOn(navigator, "languages", "get").mockReturnValue(languages);
  };

  afterEach(() => vi.restoreAllMocks());

  it("is one that has a file", () => {
    const files = readdirSync("src/locales");
    const languages = files.flatMap((file) => /^([a-z]{2})\.ts$/.exec(file)?.[1] ?? []);
    expect(languages.filter((one) => spoken(one) !== one)).toEqual([]);
  });

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
