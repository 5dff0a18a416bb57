import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { spoken } from "../../../src/locales/pick.ts";
import type { Locale } from "../../../src/locales/shape.ts";
import { wordingOf } from "../../../src/locales/wording.ts";
import { WORDS, type Words } from "./words.ts";

type Texts = Readonly<Record<string, string>>;

const LAYERS = ["banner", "notice", "embeds", "preferences", "declaration", "records"] as const;
const read = (language: string): Promise<Locale> => import(`../../../src/locales/${language}.ts`);
const CODES = readdirSync("src/locales").flatMap((file) => /^([a-z]{2})\.ts$/.exec(file)?.[1] ?? []);
const LOCALES = await Promise.all(
  CODES.map(async (language) => ({
    language,
    locale: await read(language),
    words: WORDS[language] as Words,
  })),
);
const ENGLISH = await read("en");

const all = (locale: Locale): Texts => Object.assign({}, ...LAYERS.map((layer) => locale[layer]));
const blanksIn = (text = "") => (text.match(/\{\w+\}/g) ?? []).sort();
const wordsOf = (text: string) => text.split(/\s+/);

describe("the languages", () => {
  it("are the 24 official ones of the EU, and six more", () => {
    const official = "bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv".split(" ");
    expect(official).toHaveLength(24);
    expect(CODES).toEqual([...official, "nb", "is", "uk", "tr", "ar", "he"].sort());
  });

  it("are those that a page can ask for, and those that have words to look for", () => {
    expect(CODES.filter((one) => spoken(one) !== one)).toEqual([]);
    expect(Object.keys(WORDS).sort()).toEqual(CODES);
  });
});

it("the button that opens the preferences under American law has the name that the law gives it (R88)", () => {
  expect(ENGLISH.notice.choices).toBe("Your privacy choices");
});

it.each(["intro", "introOut", "introObject"] as const)(
  "the German %s names the storing and reading on the device and the processing (R76)",
  async (key) => {
    const { banner, notice } = await read("de");
    const text = { ...banner, ...notice }[key];
    expect(text).toMatch(/speichern und lesen .* auf Ihrem Gerät/);
    expect(text).toMatch(/verarbeiten die Daten/);
  },
);

describe.each(LOCALES)("the texts in $language", ({ language, locale, words }) => {
  const texts = all(locale);

  it.each(LAYERS)("are whole in the %s, with the blanks of the English ones (R30)", (layer) => {
    const [mine, english] = [locale[layer], ENGLISH[layer]] as unknown as [Texts, Texts];
    expect(Object.keys(mine).sort()).toEqual(Object.keys(english).sort());
    for (const [key, text] of Object.entries(english))
      expect([key, blanksIn(mine[key])]).toEqual([key, blanksIn(text)]);
  });

  it("are none of them empty, ragged, shouted, or markup", () => {
    for (const text of Object.values(texts)) {
      expect(text).toMatch(/^\S(.*\S)?$/s);
      expect(text).not.toMatch(/[<>!]|&\w+;/);
    }
  });

  it("do not overwrite one another where the layers are joined", () => {
    const keys = LAYERS.flatMap((layer) => Object.keys(locale[layer]));
    expect(keys).toHaveLength(new Set(keys).size);
  });

  it("leave nothing in English but words that are the same", () => {
    const english = all(ENGLISH);
    const same = Object.keys(texts).filter((key) => language !== "en" && texts[key] === english[key]);
    const shared = /^(Marketing|Name|Details.*|Version.*|version.*|Status|Cookie preferences)$/;
    expect(same.filter((key) => !shared.test(texts[key] ?? ""))).toEqual([]);
  });

  it("use no wording that steers, shames or hides what is asked (R24)", () => {
    for (const text of Object.values(texts)) {
      expect(text).not.toMatch(words.never);
      expect(text).not.toMatch(/(^|[^\p{L}])ok(é|ay)?([^\p{L}]|$)/iu);
    }
  });

  it("say who asks, every purpose, and how to withdraw where (R25, R26)", () => {
    expect(texts.title).toContain("{controller}");
    expect(texts.withdraw).toContain("{preferences}");
    expect(texts.withdraw).toMatch(words.withdraw);
    expect(texts["purpose.marketing"]?.toLowerCase()).toMatch(words.advertising);
  });

  it("name both choices by the verbs of that language, in the same form (R20, R24)", () => {
    const { accept = "", reject = "" } = texts;
    expect([accept, reject]).toEqual([
      expect.stringMatching(words.accept),
      expect.stringMatching(words.reject),
    ]);
    const [longer, shorter] = [accept, reject].sort((a, b) => b.length - a.length) as [string, string];
    expect(longer.length / shorter.length).toBeLessThanOrEqual(1.6);
    const shared = wordsOf(accept).filter((word) => wordsOf(reject).includes(word));
    expect(shared.length).toBeGreaterThan(0);
    // Irish governs the second noun by a particle, and Turkish writes one of the verbs as two words.
    const differing = { ga: 2, tr: 2 }[language] ?? 1;
    expect(wordsOf(accept).length - shared.length).toBeLessThanOrEqual(differing);
    expect(wordsOf(reject).length - shared.length).toBeLessThanOrEqual(differing);
  });

  it("say by those verbs what can be refused where a law lets it be on, and what is to be accepted (R78, R88)", () => {
    expect(texts.introOut).toMatch(words.reject);
    expect(texts.introOut).not.toMatch(words.accept);
    expect(texts.introObject).toMatch(words.reject);
    expect(texts.introObject).toMatch(words.accept);
  });

  it("lead on to the list that follows, by a colon", () => {
    for (const key of ["intro", "introOut", "introObject", "introNew"]) expect(texts[key]).toMatch(/:$/);
  });

  it("name the signal that they tell of, as the browser does (R86, R87)", () => {
    for (const key of ["signal", "conflict"]) expect(texts[key]).toContain("(Global Privacy Control)");
  });

  it("stay whole sentences around the long date of that language", () => {
    const date = new Date(2026, 2, 5).toLocaleDateString(language, { dateStyle: "long" });
    for (const key of ["introNew", "earlier", "decided"]) {
      const sentence = texts[key]?.replace("{date}", date);
      expect(sentence).toContain("2026");
      expect(sentence).not.toMatch(/[.,]{2}/);
    }
  });

  it("come as one object for a page that needs the notices", async () => {
    expect(await wordingOf(language, "notice")).toEqual({ texts: { ...locale.banner, ...locale.notice } });
  });

  it("say what closing does, by its name (R34)", () => {
    expect(texts.close?.toLowerCase()).toMatch(words.unsaved);
  });

  it("call what opens the preferences by the name of what opens", () => {
    expect(texts.heading).toBe(texts.preferences);
  });
});
