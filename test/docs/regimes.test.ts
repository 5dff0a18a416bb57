import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { regimeOf } from "../../src/config/regime.ts";

const PAGE = readFileSync(new URL("../../docs/regimes.md", import.meta.url), "utf8");

/** The cells of every row of the table under a heading. */
const rowsUnder = (heading: string): string[][] =>
  (PAGE.split(`## ${heading}\n`)[1]?.split("\n## ")[0] ?? "")
    .split("\n")
    .filter((line) => line.startsWith("| ") && !line.startsWith("| region") && !line.startsWith("| where"))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

describe("docs/regimes.md", () => {
  const rows = rowsUnder("The regions");

  it("names every region that the defaults were weighed for (R69-R90, R213)", () => {
    const named = rows.flatMap(([cell = ""]) => [...cell.matchAll(/`([A-Z-]+)`/g)].map(([, id]) => id));
    expect(named).toEqual(["NL", "BE", "FR", "DE", "IT", "CH", "CA-QC", "BR", "GB", "US"]);
  });

  it.each(
    rows.flatMap(([cell = "", regime = ""]) =>
      [...cell.matchAll(/`([A-Z-]+)`/g)].map(([, id = ""]) => [id, regime]),
    ),
  )("says of %s what the code does: %s", (region, regime) => {
    expect(regimeOf("regional", region)).toBe(regime);
  });

  it("says that all others are strict (R69, R70)", () => {
    expect(rows.at(-1)?.slice(0, 2)).toEqual(["all others, and unknown", "opt-in"]);
    for (const region of ["", "XX", "AQ", "JP"]) expect(regimeOf("regional", region)).toBe("opt-in");
  });

  it("lists the order in which things decide, as it is tested (R95)", () => {
    const [, order = ""] = PAGE.split("## The order\n");
    const lines = order.split("\n## ")[0]?.match(/^\d\. .*$/gm) ?? [];
    expect(lines).toHaveLength(8);
  });

  it("says that a box ticked by a child proves little, and leaves the check to the site (R99)", () => {
    expect(PAGE).toMatch(/checks no age[^.]*no script can: a box that says "I am 16"\s+proves little/);
  });

  it.each([
    ["NL", "16"],
    ["BE", "13"],
    ["CA-QC", "14"],
    ["US", "16"],
  ])("gives the age for %s (R98, R100)", (region, age) => {
    const row = rowsUnder("Minors").find(([cell = ""]) => cell.includes(`\`${region}\``));
    expect(row?.[1]).toMatch(new RegExp(`^${age}\\b`));
  });

  it("tells how the law turns round for the young in the United States (R100)", () => {
    const row = rowsUnder("Minors").find(([cell = ""]) => cell.includes("`US`"));
    expect(row?.[2]).toMatch(/from 13 the young person, by opting in; below 13 a parent/);
  });
});
