import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";

const file = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url));
const readme = file("README.md").toString();
const bytes = (...names: string[]) =>
  names
    .reduce((sum, name) => sum + brotliCompressSync(file(`dist/${name}.js`)).length, 0)
    .toLocaleString("en");

const FIRST = ["sluis", "sluis-front", "locales/en/banner"];
const ALL = [...FIRST, "sluis-ui", "locales/en/preferences", "about/google-analytics", "about/clarity"];

test.each([
  ["returning visit, every", bytes("sluis")],
  ["returning visit with Google", bytes("sluis", "sluis-run", "run/google")],
  ["first visit", bytes(...FIRST)],
  ["preferences opened", bytes(...ALL)],
])("the README's figure for a %s is what dist weighs", (visit, figure) => {
  const row = readme.split("\n").find((line) => line.startsWith(`| ${visit}`));
  expect(row).toContain(`| ${figure} |`);
});
