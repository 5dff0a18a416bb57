import { describe, expect, it } from "vitest";
import { PENDING, RULES } from "./rules/all.ts";
import { CITED, mentionsIn, namesIn, rulesIn, TESTS } from "./rules/citations.ts";
import { DEFAULTS } from "./rules/defaults.ts";
import { rulesPage, standingOf } from "./rules/page.ts";
import { SOURCES } from "./rules/sources.ts";

const LAST = 213;

describe("the rules and their tests (R210)", () => {
  it("are one row for each number, 164 of them musts", () => {
    expect(RULES.map(({ id }) => id)).toEqual(Array.from({ length: LAST }, (_, index) => index + 1));
    expect(RULES.filter(({ must }) => must)).toHaveLength(164);
    for (const { id, what } of RULES)
      expect([id, what]).toEqual([id, expect.stringMatching(/^\S.{5,}[^.\s]$/)]);
  });

  it("leave no MUST without a test, a way to try it by hand, or a reason", () => {
    const bare = RULES.filter((rule) => rule.must && standingOf(rule) === "nothing");
    expect(bare.map(({ id, what }) => `R${id}: ${what}`)).toEqual([]);
  });

  it("leave no other rule without a word either", () => {
    expect(RULES.filter((rule) => standingOf(rule) === "nothing").map(({ id }) => id)).toEqual([]);
  });

  it("call nothing undone that a test shows", () => {
    expect(RULES.filter(({ id, notDone }) => notDone && CITED.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it("wait for no rule that is none", () => {
    expect([...PENDING].filter((id) => !RULES.some((rule) => rule.id === id))).toEqual([]);
  });

  it("name no rule that does not exist", () => {
    expect([...CITED.keys()].filter((id) => !(id >= 1 && id <= LAST))).toEqual([]);
  });

  it("are found wherever a test names one", () => {
    const found = [...TESTS].map(([path, code]) => [path, mentionsIn(namesIn(code).join("\n"))]);
    expect(found).toEqual([...TESTS].map(([path, code]) => [path, mentionsIn(code)]));
    expect(CITED.size).toBeGreaterThan(100);
  });

  it("are read one by one, as ranges, and from names alone", () => {
    const [one, other] = [`R${7}`, `R${9}`];
    expect(rulesIn(`(${one}, ${other})`)).toEqual([7, 9]);
    expect(rulesIn(`(${one}-${other})`)).toEqual([7, 8, 9]);
    expect(rulesIn(`${one}x x${other} R`)).toEqual([]);
    expect(
      namesIn(`// "${one}"\n/* "${one}" */ it("https://x (${one})"); it('${other}'); it("none")`),
    ).toEqual([`"https://x (${one})"`, `'${other}'`]);
  });

  it("rest on sources that are listed, each of them used, with the month they were read", () => {
    const labels = RULES.flatMap(({ from }) => from.map((label) => label.replace(/[*?]$/, "")));
    expect([...SOURCES.keys()].sort()).toEqual([...new Set(labels)].sort());
    for (const { title, address } of SOURCES.values())
      expect([title.length > 3, /^https?:\/\/\S+$/.test(address)]).toEqual([true, true]);
    for (const { checked = "2026-11" } of RULES) expect(checked).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
  });
});

describe("the defaults (R213)", () => {
  it("are said to be stricter or looser than a text of the list, with the reason", () => {
    for (const { ours, than, why } of DEFAULTS) {
      expect(`${ours} ${why}`).not.toMatch(/undefined|none$/);
      const labels = than.match(/\b[A-Z]{2,}[\dA-Z]*(-[\dA-Z]+)+\b/g) ?? [];
      expect(labels.length).toBeGreaterThan(0);
      expect(labels.filter((label) => !SOURCES.has(label))).toEqual([]);
    }
  });
});

it("docs/rules.md says what the tests say (run `npm run docs` where it does not)", async () => {
  await expect(rulesPage()).toMatchFileSnapshot("../../docs/rules.md");
});
