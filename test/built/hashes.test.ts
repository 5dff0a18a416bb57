import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DIST, filesIn, PACKAGE, text } from "./files.ts";

const hashes = JSON.parse(text("dist/hashes.json")) as Record<string, string>;
const hashOf = (path: string) =>
  `sha384-${createHash("sha384")
    .update(readFileSync(join(DIST, path)))
    .digest("base64")}`;

describe("dist/hashes.json (run `npm run build` where this fails) (R176)", () => {
  it("has every file that a page may name, and what only Node runs not", () => {
    const forPages = filesIn(DIST, ".js").filter((path) => !/^(records|audit)\//.test(path));
    expect(Object.keys(hashes)).toEqual(forPages);
    for (const path of ["sluis.js", "index.js", "sluis-front.js", "run/google.js", "locales/nl/banner.js"])
      expect(forPages).toContain(path);
  });

  it("says of each what it hashes to", () => {
    expect(hashes).toEqual(Object.fromEntries(Object.keys(hashes).map((path) => [path, hashOf(path)])));
  });

  it("can be imported by the package's name", () => {
    expect(PACKAGE.exports["./hashes.json"]).toBe("./dist/hashes.json");
  });
});
