import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Colours, contrastAdvice, PAIRS } from "../../src/config/contrast.ts";

const file = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const plain = (text: string) => text.replace(/\s+/g, " ").trim();

const PAGE = file("docs/themes.md");

interface Row {
  readonly light: string;
  readonly dark: string;
}

/** The table of the page: what each property is where nobody sets it. */
const ROWS = new Map<string, Row>(
  [...PAGE.matchAll(/^\| `(--sluis-[\w-]+)` \| .+ \| `(.+)` \| `(.+)` \|$/gm)].map(
    ([, name = "", light = "", dark = ""]) => [name, { light, dark }],
  ),
);

/** Each use of a property in the sources' sheets, with what it falls back to; brackets may stand in it. */
function usesIn(css: string): (readonly [name: string, fallback: string])[] {
  return [...css.matchAll(/var\(\s*(--sluis-[\w-]+)\s*,?/g)].map(({ 0: start, 1: name = "", index }) => {
    const from = index + start.length;
    let depth = 1;
    let end = from;
    while (depth > 0 && end < css.length) {
      if (css[end] === "(") depth++;
      if (css[end] === ")") depth--;
      end++;
    }
    return [name, plain(css.slice(from, end - 1))] as const;
  });
}

const SHEETS = readdirSync(new URL("../../src", import.meta.url), {
  recursive: true,
  encoding: "utf8",
}).filter((path) => path.endsWith(".css"));
const USES = SHEETS.flatMap((path) => usesIn(file(`src/${path}`)));
const NAMES = [...new Set(USES.map(([name]) => name))].sort();

/** The blocks of the page that are whole themes. */
const THEMES = [...PAGE.matchAll(/```css\n(\/\* Goes with "theme": "(\w+)"\. \*\/\n.*?)```/gs)].map(
  ([, css = "", scheme = ""]) => ({ css, scheme }),
);

const set = (css: string) =>
  Object.fromEntries(
    [...css.matchAll(/(--sluis-[\w-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => [name, value]),
  );

/** Hexadecimal colours as a browser would compute them. */
const computed = (given: Readonly<Record<string, string>>): Colours =>
  Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => {
      const [, digits = ""] = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(value) ?? [];
      const six = digits.length === 3 ? digits.replace(/./g, "$&$&") : digits;
      const parts = [0, 2, 4].map((at) => Number.parseInt(six.slice(at, at + 2), 16));
      return six ? [[name.replace("--sluis-", ""), `rgb(${parts.join(", ")})`]] : [];
    }),
  );

const PAIRED = [...new Set(PAIRS.flatMap(({ front, behind }) => [front, behind]))].sort();

describe("docs/themes.md", () => {
  it("lists every property that a sheet uses, and no other", () => {
    expect(NAMES.length).toBeGreaterThan(8);
    expect([...ROWS.keys()].sort()).toEqual(NAMES);
  });

  it.each(NAMES)("says what %s is where nobody sets it", (name) => {
    const { light = "", dark = "" } = ROWS.get(name) ?? {};
    const fallbacks = new Set(USES.filter(([one]) => one === name).map(([, fallback]) => fallback));
    expect([...fallbacks].sort()).toEqual([...new Set([light, dark].map(plain))].sort());
  });

  it.each(["light", "dark"] as const)("lists colours for %s that have contrast enough (R149)", (scheme) => {
    const colours = computed(Object.fromEntries([...ROWS].map(([name, row]) => [name, row[scheme]])));
    expect(Object.keys(colours)).toEqual(expect.arrayContaining(PAIRED));
    expect(contrastAdvice(colours)).toEqual([]);
  });

  it("brings pictures of no more than 40 KB each, all of them there and in use", () => {
    const named = [...PAGE.matchAll(/\]\((pictures\/[\w-]+\.png)\)/g)].map(([, path = ""]) => path);
    const folder = new URL("../../docs/pictures/", import.meta.url);
    expect(readdirSync(folder).map((one) => `pictures/${one}`)).toEqual([...named].sort());
    for (const one of named)
      expect([one, readFileSync(new URL(`../../docs/${one}`, import.meta.url)).length <= 40_960]).toEqual([
        one,
        true,
      ]);
    expect(named.length).toBeLessThanOrEqual(6);
  });
});

describe("the sample themes", () => {
  it("are two, one light and one dark", () => {
    expect(THEMES.map(({ scheme }) => scheme)).toEqual(["light", "dark"]);
  });

  it.each(THEMES)("give every colour, with contrast enough (R149): $scheme", ({ css }) => {
    const colours = computed(set(css));
    expect(Object.keys(colours)).toEqual(expect.arrayContaining([...PAIRED, "line"]));
    expect(contrastAdvice(colours)).toEqual([]);
  });

  it.each(THEMES)("set nothing that is not listed: $scheme", ({ css }) => {
    expect(Object.keys(set(css)).filter((name) => !ROWS.has(name))).toEqual([]);
  });

  it("are those that the gallery shows", () => {
    const shown = ["linden", "night-ferry"].map((name) => file(`demo/gallery/themes/${name}.css`));
    expect(shown).toEqual(THEMES.map(({ css }) => css));
  });
});
