import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const at = (path: string) => new URL(`../../${path}`, import.meta.url);
const doc = readFileSync(at("docs/accessibility.md"), "utf8");
const cells = (line: string) => line.split("|").map((cell) => cell.trim());

/** The rows of the table of rules: number, and what shows it. */
const rows = doc.split("\n").flatMap((line) => {
  const [, rule = "", , by = ""] = cells(line);
  return /^R\d+$/.test(rule) ? [{ rule: Number(rule.slice(1)), by }] : [];
});

/** Whether a test has the rule in its name, by itself or within a range. */
const names = (text: string, rule: number) =>
  [...text.matchAll(/R(\d+)(?:-R(\d+))?/g)].some(
    ([, from, to]) => Number(from) <= rule && rule <= Number(to ?? from),
  );

describe("the page on accessibility (R210)", () => {
  test("has a row for every rule", () => {
    expect(rows.map(({ rule }) => rule)).toEqual(Array.from({ length: 34 }, (_, index) => 136 + index));
  });

  test.each(rows)("shows R$rule by tests that name it, or says that none does", ({ rule, by }) => {
    const files = [...by.matchAll(/`([\w/-]+\.test\.ts)`/g)].map(([, path]) => `test/${path}`);
    if (!files.length) return expect(by).toMatch(/by hand|does not apply|the page's own/);
    for (const path of files)
      expect([path, names(readFileSync(at(path), "utf8"), rule)]).toEqual([path, true]);
  });

  test("links only to what is there", () => {
    const links = [...doc.matchAll(/\]\((\.\.\/[^)]+)\)/g)].map(([, path = ""]) => path.slice(3));
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((path) => !existsSync(at(path)))).toEqual([]);
  });
});
