import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DIST, filesIn, ROOT, text } from "../built/files.ts";

interface Package {
  readonly bin: unknown;
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta: Readonly<Record<string, { readonly optional?: boolean }>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const PACKAGE = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as Package;
const NEEDED = ["@fastify/cors", "@fastify/rate-limit", "fastify", "libsql", "pg"];
const PEERS = [...NEEDED, "playwright-core"];
const BUILT = text("dist/records/cli.js");

describe("the receiver in the package", () => {
  it("is one file beside everything that a browser gets, which knows nothing of it", () => {
    const forBrowsers = filesIn(DIST, ".js").filter((file) => !/^(records|audit)\//.test(file));
    expect(filesIn(join(DIST, "records"), ".js")).toEqual(["cli.js"]);
    expect(
      forBrowsers.filter((file) => /records\/|fastify|libsql|sluis_records/.test(text("dist", file))),
    ).toEqual([]);
    expect(filesIn(join(DIST, "types"), ".d.ts").filter((file) => file.startsWith("receiver"))).toEqual([]);
  });

  it("is started by `npx sluis`", () => {
    expect(PACKAGE.bin).toEqual({ sluis: "bin/sluis.js" });
    expect(text("bin/sluis.js")).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  it("imports Node's own modules at once, and its packages when they are needed", () => {
    const atOnce = [...BUILT.matchAll(/^import .* from '([^']+)';$/gm)].map(([, name]) => name);
    const later = [...BUILT.matchAll(/import\(["']([^"']+)["']\)/g)].map(([, name]) => name);
    expect(atOnce.length).toBeGreaterThan(3);
    expect(atOnce.filter((name) => !name?.startsWith("node:"))).toEqual([]);
    expect([...new Set(later)].sort()).toEqual(NEEDED);
  });

  it("installs nothing for those who run no receiver, and no audit", () => {
    expect(Object.keys(PACKAGE.peerDependencies)).toEqual(PEERS);
    for (const name of PEERS) {
      expect(PACKAGE.peerDependenciesMeta[name]).toEqual({ optional: true });
      expect(PACKAGE.peerDependencies[name]).toBe(`^${PACKAGE.devDependencies[name]}`);
    }
  });
});
