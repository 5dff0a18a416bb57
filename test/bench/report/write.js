// @ts-check
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { tables } from "./tables.js";

/** The pages that show figures. */
export const PAGES = ["README.md", "docs/performance.md", "docs/design.md"];
const root = new URL("../../../", import.meta.url);

/**
 * Puts each table between its two marks.
 * @param {string} page
 * @param {import("./figures.js").Results} results
 */
export function filled(page, results) {
  const made = tables(results);
  return page.replace(/(<!-- bench: ([\w-]+) -->\n)[\s\S]*?(<!-- \/bench -->)/g, (_, before, name, after) => {
    const text = made[/** @type {keyof typeof made} */ (name)];
    if (text === undefined) throw new Error(`no table is called ${name}`);
    return `${before}${text}\n${after}`;
  });
}

/** @param {import("./figures.js").Results} results */
export function writeDocs(results) {
  for (const path of PAGES) {
    const file = new URL(path, root);
    if (!existsSync(file)) continue;
    const page = readFileSync(file, "utf8");
    const fresh = filled(page, results);
    if (fresh !== page) writeFileSync(file, fresh);
  }
}
