import { describe, expect, it } from "vitest";
import { banner, declaration as en, preferences } from "../../../src/locales/en.ts";
import { declaration as nl } from "../../../src/locales/nl.ts";

const dutch: Readonly<Record<string, string>> = nl;
const blanksIn = (text = "") => (text.match(/\{\w+\}/g) ?? []).sort();

describe("the texts of the declaration (R30)", () => {
  it("are the same in every language, with the same blanks", () => {
    expect(Object.keys(nl).sort()).toEqual(Object.keys(en).sort());
    for (const [key, text] of Object.entries(en))
      expect([key, blanksIn(dutch[key])]).toEqual([key, blanksIn(text)]);
  });

  it("overwrite none of those they are joined with", () => {
    const others = Object.keys({ ...banner, ...preferences });
    expect(Object.keys(en).filter((key) => others.includes(key))).toEqual([]);
  });

  it("are neither ragged nor markup", () => {
    for (const text of [...Object.values(en), ...Object.values(nl)]) {
      expect(text).toMatch(/^\S(.*\S)?$/s);
      expect(text).not.toMatch(/[<>]|&\w+;/);
    }
  });
});
