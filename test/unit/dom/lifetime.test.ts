import { describe, expect, it } from "vitest";
import { inWords } from "../../../src/dom/lifetime.ts";
import { preferences as en } from "../../../src/locales/en.ts";
import { preferences as nl } from "../../../src/locales/nl.ts";
import type { Lifetime } from "../../../src/types.ts";

const TABLE: readonly (readonly [Lifetime, string, string])[] = [
  [[13, "month"], "13 months", "13 maanden"],
  [[1, "year"], "1 year", "1 jaar"],
  [[30, "minute"], "30 minutes", "30 minuten"],
  ["session", "until the browser is closed", "tot de browser sluit"],
  ["kept", "until it is removed", "tot het wordt verwijderd"],
];

describe("a lifetime in words (R27)", () => {
  it.each(TABLE)("%j is %s, %s", (lifetime, english, dutch) => {
    expect(inWords(lifetime, "en", en)).toBe(english);
    expect(inWords(lifetime, "nl", nl)).toBe(dutch);
  });

  it.each([
    [undefined],
    [null],
    ["1 year"],
    [[]],
    [[1]],
    [[1, "fortnight"]],
    [["many", "day", "more"]],
    [{ 0: 1, 1: "day" }],
  ])("%j, as a site may write it, is none that can be said", (given) => {
    expect(inWords(given as never, "en", en)).toBe("");
  });
});
