import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DIST, filesIn, ROOT } from "./files.ts";

const fresh = mkdtempSync(join(tmpdir(), "sluis-dist-"));

const run = (...command: string[]) =>
  execFileSync("npx", ["--no-install", ...command], {
    cwd: ROOT,
    env: { ...process.env, SLUIS_OUT: fresh },
    stdio: "pipe",
  });

/** Files that are not the same in both folders, by name. */
const differing = (ending: string) =>
  filesIn(fresh, ending).filter(
    (path) =>
      !existsSync(join(DIST, path)) ||
      !readFileSync(join(DIST, path)).equals(readFileSync(join(fresh, path))),
  );

beforeAll(() => {
  run("rollup", "-c", "--silent");
  run("tsc", "-p", "tsconfig.types.json", "--outDir", join(fresh, "types"));
  execFileSync("node", ["release/hashes.js"], { cwd: ROOT, env: { ...process.env, SLUIS_OUT: fresh } });
}, 120_000);

afterAll(() => rmSync(fresh, { recursive: true }));

describe("the built files (run `npm run build` where one of these fails)", () => {
  it("are what the sources give, byte for byte", () => {
    expect(differing(".js")).toEqual([]);
  });

  it("have the types that the sources give", () => {
    expect(differing(".d.ts")).toEqual([]);
  });

  it("have the hashes that are published with them", () => {
    expect(differing(".json")).toEqual([]);
    expect(filesIn(DIST, ".json")).toEqual(["hashes.json"]);
  });

  it("are all of them, and no leftovers", () => {
    expect(filesIn(DIST, ".js")).toEqual(filesIn(fresh, ".js"));
    expect(filesIn(DIST, ".d.ts")).toEqual(filesIn(fresh, ".d.ts"));
    expect(filesIn(fresh, ".js")).toContain("sluis.js");
    expect(filesIn(fresh, ".d.ts")).toContain(join("types", "index.d.ts"));
  });
});
