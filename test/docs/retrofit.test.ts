// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/"}
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findProblems } from "../../src/config/check.ts";
import { claimsOf } from "../../src/retrofit/claims.ts";
import { HINTS } from "../../src/services/hints.ts";
import { presets } from "../../src/services/presets.ts";
import { RULES } from "../../src/services/rules.ts";
import { EACH, FORMS, KINDS } from "../engines/retrofit/kinds.ts";
import { type Counted, filled } from "../engines/retrofit/table.ts";

const page = readFileSync(join(import.meta.dirname, "../../docs/retrofit.md"), "utf8");
const [, ...parts] = page.slice(page.indexOf("<!-- retrofit: table -->")).split(/^(?=\*\*)/m);
const tables = parts.map((part) => ({
  title: part.split("\n")[0] ?? "",
  rows: part
    .split("\n")
    .filter((line) => line.startsWith("| ") && !/^\| (tag|---) /.test(line))
    .map((line) => line.slice(2, -2).split(" | ")),
}));
const numbers = (cell = "") => cell.split(" / ").map(Number);

describe("the page on plain tags (R195)", () => {
  it("has what was counted in three engines, with its date, for every kind of tag", () => {
    expect(page).toMatch(/^Counted on 20\d\d-\d\d-\d\d\.$/m);
    expect(tables.map(({ title }) => title.replace(/[^a-z].*/i, "") || title)).toHaveLength(3);
    for (const name of ["Chrome", "firefox", "WebKit"])
      expect(tables.filter(({ title }) => title.startsWith(`**${name}`))).toHaveLength(1);
    for (const { rows } of tables) {
      expect(rows.map(([name]) => name)).toEqual(KINDS.map(({ name }) => name));
      for (const row of rows) expect(row).toHaveLength(1 + Object.keys(FORMS).length);
    }
  });

  it("claims that none ran where it was held first, of tags that all ran without it", () => {
    for (const { title, rows } of tables) {
      const all = Number(/, (\d+) tags of each kind/.exec(title)?.[1]);
      expect(all).toBeGreaterThanOrEqual(EACH);
      for (const [index, [, without, , early]] of rows.entries()) {
        const runs = KINDS[index]?.runs !== false;
        expect([numbers(without)[0], numbers(early)[2]]).toEqual([all, runs ? 0 : Number.NaN]);
        if (runs) expect(numbers(without)[2]).toBe(all);
        if (KINDS[index]?.isMade) expect(numbers(early)[0]).toBe(0);
      }
    }
  });

  it("says first that the request may have gone out", () => {
    const limit = page.indexOf("**The request may have gone out by then");
    expect(limit).toBeGreaterThan(0);
    expect(limit).toBeLessThan(page.indexOf("```"));
  });

  it("gives a block that is understood, and puts what holds ahead of the gate, without async", () => {
    const [, block = ""] = /data-sluis>([\s\S]*?)<\/script>/.exec(page) ?? [];
    const config = JSON.parse(block);
    expect(findProblems(config, presets, { rules: RULES, hints: HINTS })).toEqual([]);
    expect(config.gate.retrofit && claimsOf(config.services).length).toBeGreaterThan(2);
    const tags = page.match(/^ *<script src=.*$/gm) ?? [];
    expect(tags.map((tag) => /sluis[\w-]*\.js/.exec(tag)?.[0])).toEqual(["sluis-retrofit.js", "sluis.js"]);
    expect(tags[0]).not.toMatch(/async|defer/);
  });

  it("is filled in by what is counted", () => {
    const count = KINDS.map(({ name }) => ({ name, asked: 1, cookies: 2, ran: 3 }));
    const counted: Counted = {
      version: "Browser 1",
      visits: { without: [count, count], late: [count, count], early: [count, count] },
    };
    const made = filled(page, "2031-01-02", [counted]);
    expect(made).toContain("Counted on 2031-01-02.");
    expect(made).toContain(`| ${KINDS[0]?.name} | 2 / 4 / 6 | 2 / 4 / 6 | 2 / 4 / 6 |`);
    expect(made).toContain("| image | 2 / 4 / – |");
    expect(made).not.toContain("Chrome 1");
    expect(made.split("<!-- /retrofit -->")[0]?.slice(0, 500)).toBe(page.slice(0, 500));
  });
});
