import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
// @ts-expect-error the tool is plain JavaScript
import { pageOf as pageIn, scoreOf as scoreIn, summarise as summariseIn } from "../mutation/report.js";

interface Summary {
  readonly date: string;
  readonly mutants: number;
  readonly killed: number;
  readonly left: readonly string[];
}
type Reasons = readonly { readonly why: string; readonly mutants: readonly string[] }[];

const pageOf = pageIn as (results: Record<string, Summary>, reasons: Reasons) => string;
const scoreOf = scoreIn as (summary: Pick<Summary, "mutants" | "killed">) => number;
const summarise = summariseIn as (report: unknown, date: string) => Summary;

const text = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const results = JSON.parse(text("test/mutation/results.json")) as Record<string, Summary>;
const reasons = JSON.parse(text("test/mutation/reasons.json")) as Reasons;
const folders = JSON.parse(text("test/mutation/folders.json")) as Record<string, unknown>;

describe("docs/mutation.md", () => {
  it("is the page of the last run", () => {
    expect(text("docs/mutation.md")).toBe(pageOf(results, reasons));
  });

  it("has folders that are mutated, each with 85 % noticed or more", () => {
    expect(Object.keys(folders)).toEqual(expect.arrayContaining(Object.keys(results)));
    for (const one of Object.values(results)) expect(scoreOf(one)).toBeGreaterThanOrEqual(85);
  });
});

describe("the summary of a run", () => {
  const SOURCE = "const a = 1;\nexport const b =\n  a + 1;\n";
  const mutant = (status: string, start: [number, number], end: [number, number], replacement: string) => ({
    status,
    replacement,
    location: { start: { line: start[0], column: start[1] }, end: { line: end[0], column: end[1] } },
  });
  const report = {
    files: {
      "src/a.ts": {
        source: SOURCE,
        mutants: [
          mutant("Killed", [1, 11], [1, 12], "2"),
          mutant("Timeout", [1, 11], [1, 12], "3"),
          mutant("Survived", [3, 3], [3, 8], "a - 1"),
          mutant("NoCoverage", [2, 8], [3, 9], ""),
          mutant("CompileError", [1, 1], [1, 2], "x"),
          mutant("Ignored", [1, 1], [1, 2], "y"),
        ],
      },
    },
  };
  const summary = summarise(report, "2026-11-22");

  it("counts what was noticed, and names what was not", () => {
    expect(summary).toEqual({
      date: "2026-11-22",
      mutants: 4,
      killed: 2,
      left: ["src/a.ts: a + 1 → a - 1", "src/a.ts: const b = a + 1; → "],
    });
    expect(scoreOf(summary)).toBe(50);
  });

  it("puts each survivor with its reason, and says of which there is none", () => {
    const page = pageOf({ "src/a": summary }, [
      { why: "the same sum", mutants: ["src/a.ts: a + 1 → a - 1", "src/a.ts: gone → away"] },
    ]);
    expect(page).toContain("| `src/a` | 4 | 2 | 50.0 % | 2026-11-22 |");
    expect(page).toContain("| the same sum | 1 | `src/a.ts: a + 1 → a - 1` |");
    expect(page).toContain("| not looked at yet | 1 | `src/a.ts: const b = a + 1; → ` |");
    expect(page).not.toContain("gone");
  });
});
