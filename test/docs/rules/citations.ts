import { readdirSync, readFileSync } from "node:fs";

const ROOT = new URL("../../", import.meta.url);

/** Comments and strings, whichever comes first, so that neither is found inside the other. */
const PARTS = /\/\/.*|\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g;
const MENTION = /\bR(\d+)(?:-R?(\d+))?\b/g;

/** The rules that a text names, one by one or as a range. */
export const rulesIn = (text: string): number[] =>
  [...text.matchAll(MENTION)].flatMap(([, first, last = first]) =>
    Array.from(
      { length: Math.max(0, Number(last) - Number(first)) + 1 },
      (_, index) => Number(first) + index,
    ),
  );

/** What stands in strings that name a rule: names of tests, and rows of their tables. */
export const namesIn = (code: string): string[] =>
  (code.match(PARTS) ?? []).filter((part) => /^["'`]/.test(part) && rulesIn(part).length);

/** How many mentions a search by lines finds in code, comments aside; a check on the above. */
export const mentionsIn = (code: string): number =>
  code.split("\n").reduce((sum, line) => {
    const rest = line.replace(/^\s*(\/?\*|\/\/).*/, "");
    return sum + (rest.match(MENTION)?.length ?? 0);
  }, 0);

export const TESTS: ReadonlyMap<string, string> = new Map(
  readdirSync(ROOT, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".test.ts"))
    .map((path) => path.replaceAll("\\", "/"))
    .sort()
    .map((path) => [path, readFileSync(new URL(path, ROOT), "utf8")]),
);

/** For every rule that is named: the files, and how many names there say it. */
export const CITED: ReadonlyMap<number, ReadonlyMap<string, number>> = (() => {
  const cited = new Map<number, Map<string, number>>();
  for (const [path, code] of TESTS) {
    for (const rule of namesIn(code).flatMap((name) => [...new Set(rulesIn(name))])) {
      const files = cited.get(rule) ?? new Map<string, number>();
      cited.set(rule, files.set(path, (files.get(path) ?? 0) + 1));
    }
  }
  return cited;
})();
