import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
// @ts-expect-error the bench is plain JavaScript
import * as report from "../bench/report/write.js";

const { filled, PAGES } = report as { filled(page: string, results: object): string; PAGES: string[] };
const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const results = JSON.parse(read("test/bench/results.json"));
const marks = (page: string) => page.match(/<!-- bench: [\w-]+ -->/g) ?? [];

describe("the figures of the bench", () => {
  it.each(PAGES)("stand in %s as they were measured", (path) => {
    const page = read(path);
    expect(marks(page).length).toBeGreaterThan(0);
    expect(page).toBe(filled(page, results));
  });

  it("would be missed where one was changed by hand", () => {
    const page = read("README.md");
    const [table = ""] = /<!-- bench: readme -->[\s\S]*?<!-- \/bench -->/.exec(page) ?? [];
    const changed = page.replace(
      table,
      table.replace(/\d(?= \|)/, (digit) => `${(Number(digit) + 1) % 10}`),
    );
    expect(changed).not.toBe(page);
    expect(filled(changed, results)).toBe(page);
  });

  it("come with their date and kind of machine, and name no machine and no folder", () => {
    expect(results.date).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(results.machine).toEqual({
      cores: expect.any(Number),
      chromium: expect.any(String),
      node: expect.any(String),
    });
    expect(read("test/bench/results.json")).not.toMatch(/\/(home|tmp|work|root|Users)\//);
  });

  it("say of every subject what it is, and cover the peers and both doors", () => {
    const names = Object.keys(results.subjects);
    for (const id of ["control", "hand", "sluis", "sluis-module"]) expect(names).toContain(id);
    expect(names.filter((id) => results.subjects[id].isPeer).length).toBeGreaterThanOrEqual(4);
    for (const id of names) expect(results.measured[id]?.lcp?.runs).toBeGreaterThan(0);
  });

  it("take no package of a peer into what Sluis is made of", () => {
    const own = JSON.parse(read("package.json"));
    const all = Object.keys({ ...own.dependencies, ...own.devDependencies, ...own.peerDependencies });
    const peers = Object.keys(JSON.parse(read("test/bench/package.json")).dependencies);
    expect(peers.length).toBeGreaterThan(5);
    expect(all.filter((name) => peers.includes(name))).toEqual([]);
  });
});
