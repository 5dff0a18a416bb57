import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
// @ts-expect-error the tool is plain JavaScript
import { manifestOf as manifestIn, writeManifest as writeIn } from "../../release/manifest.js";
import { DIST, filesIn, text } from "./files.ts";

type Files = Record<string, { bytes: number; integrity: string }>;
const manifestOf = manifestIn as (folder: string) => Files;
const writeManifest = writeIn as (from: string, to: string) => string;

const folder = mkdtempSync(join(tmpdir(), "sluis-manifest-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("the manifest of a release (R60, R176)", () => {
  it("has every built file, with its size and its hash", async () => {
    const path = writeManifest(DIST, folder);
    const { version, files } = JSON.parse(readFileSync(path, "utf8")) as { version: string; files: Files };
    expect(path).toBe(join(folder, `sluis-${version}.json`));
    expect(Object.keys(files)).toEqual(filesIn(DIST, ".js"));
    const bytes = readFileSync(join(DIST, "sluis.js"));
    const hash = Buffer.from(await crypto.subtle.digest("SHA-384", bytes));
    expect(files["sluis.js"]).toEqual({
      bytes: bytes.length,
      integrity: `sha384-${hash.toString("base64")}`,
    });
  });

  it("differs where a byte does, and in nothing else", () => {
    const copy = join(folder, "dist");
    cpSync(DIST, copy, { recursive: true });
    expect(manifestOf(copy)).toEqual(manifestOf(DIST));
    appendFileSync(join(copy, "sluis.js"), " ");
    const [before, after] = [manifestOf(DIST), manifestOf(copy)];
    expect(Object.keys(after).filter((path) => after[path]?.integrity !== before[path]?.integrity)).toEqual([
      "sluis.js",
    ]);
  });

  it("is explained, with what else to keep", () => {
    const page = text("docs", "releases.md");
    for (const words of [
      "npm run manifest",
      "npm run screenshots",
      "integrity",
      "configuration",
      "statement",
    ])
      expect(page).toContain(words);
  });
});
