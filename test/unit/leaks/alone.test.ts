import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../../..");
const FILES = readdirSync(join(ROOT, "test/leaks"), { recursive: true, encoding: "utf8" })
  .filter((path) => /\.(ts|js)$/.test(path))
  .map((path) => join("test/leaks", path));

const IMPORT = /^(?:import|export)\b[^"';]*?from\s+"([^"]+)"|^import\s+"([^"]+)"|\bimport\(\s*"([^"]+)"/gm;

/** What a file imports: paths from the root of the project, or names of packages. */
const importsOf = (path: string): string[] =>
  [...readFileSync(join(ROOT, path), "utf8").matchAll(IMPORT)]
    .map(([, one, other, late]) => one ?? other ?? late ?? "")
    .map((to) => (to.startsWith(".") ? normalize(join(dirname(path), to)) : to));

/** What may be used beside each other: the oracle, and what tells it of pages, use nothing else at all. */
const allowed = (path: string, to: string) =>
  to.startsWith("test/leaks/") ||
  (!/\/(oracle|make)\//.test(path) &&
    /^(node:|playwright-core$|vitest$|demo\/vendors\/|test\/browser\/shell\.ts$)/.test(to));

describe("the proof against leaks", () => {
  it("is read from real lines", () => {
    expect(importsOf("test/leaks/oracle/oracle.ts")).toContain("test/leaks/oracle/site.ts");
    expect(importsOf("test/leaks/stage/answers.ts")).toContain("demo/vendors/map.js");
    expect(importsOf("test/unit/gate/elements.test.ts")).toContain("src/gate/gate.ts");
  });

  it("knows nothing of the code that it judges", () => {
    const strays = FILES.flatMap((path) =>
      importsOf(path)
        .filter((to) => !allowed(path, to))
        .map((to) => `${path} -> ${to}`),
    );
    expect(FILES.length).toBeGreaterThan(15);
    expect(strays).toEqual([]);
  });
});
