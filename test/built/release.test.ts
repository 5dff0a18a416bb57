import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
// @ts-expect-error the tool is plain JavaScript
import * as publishing from "../../release/may-publish.js";
// @ts-expect-error the tool is plain JavaScript
import * as packing from "../../release/package.js";
// @ts-expect-error the tool is plain JavaScript
import * as listing from "../../release/sbom.js";
import { ROOT, text } from "./files.ts";

type Read = (path: string) => string;
interface Circumstances {
  readonly about: { version: string; repository?: { url: string } };
  readonly changelog: string;
  readonly tags: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}
const { builtIn, faultsIn, packedIn } = packing as {
  packedIn(root: string): string[];
  builtIn(root: string): string[];
  faultsIn(paths: readonly string[], built: readonly string[], read: Read): string[];
};
const { obstacles } = publishing as { obstacles(now: Circumstances): string[] };
const { settled } = listing as { settled(bom: object, about: object, time: string): Record<string, unknown> };

describe("the package that a release packs", () => {
  const paths = packedIn(ROOT);
  const built = builtIn(ROOT);
  const read: Read = (path) => readFileSync(join(ROOT, path), "utf8");

  it("holds every built file, the pages and the licence, nothing else, and no folder of anybody's machine", () => {
    expect(built.length).toBeGreaterThan(250);
    expect(faultsIn(paths, built, read)).toEqual([]);
  }, 30_000);

  it.each([
    "test/built/files.ts",
    "src/index.ts",
    "dist/sluis.js.map",
    ".cache/a.json",
    "docs/pictures/a.png",
  ])("would be refused with %s in it", (path) => {
    expect(faultsIn([...paths, path], built, () => "")).toEqual([`${path} has no business in the package.`]);
  });

  it.each(["dist/hashes.json", "dist/locales/nl/banner.js", "SECURITY.md", "LICENSE"])(
    "would be refused without %s",
    (path) => {
      const without = paths.filter((one) => one !== path);
      expect(faultsIn(without, built, () => "")).toEqual([`${path} is missing from the package.`]);
    },
  );

  it.each(["/home/ann/sluis/src", "file:///root/x", "see /Users/ann/x", '"/tmp/sluis-1"', "C:\\Users\\ann"])(
    "would be refused where a file says %s",
    (words) => {
      const faults = faultsIn(paths, built, (path) => (path === "README.md" ? words : ""));
      expect(faults).toEqual(["README.md names a folder of somebody's machine."]);
    },
  );
});

describe("publishing", () => {
  const fine: Circumstances = {
    about: { version: "1.2.3", repository: { url: "git+https://code.example/sluis.git" } },
    changelog: "# Changelog\n\n## 1.2.3 (2027-01-31)\n\n- More.\n",
    tags: ["v1.2.3"],
    env: { GITHUB_ACTIONS: "true", ACTIONS_ID_TOKEN_REQUEST_URL: "https://token.example/" },
  };

  it("is let through from the workflow, at the tag, with its heading", () => {
    expect(obstacles(fine)).toEqual([]);
  });

  it.each<[string, Partial<Circumstances>]>([
    ["repository", { about: { version: "1.2.3" } }],
    ["heading", { changelog: "## 1.2.3 (unreleased)\n" }],
    ["heading", { changelog: "## 1.2.30\n## 1x2x3\n" }],
    ["tag", { tags: ["v1.2.2", ""] }],
    ["workflow", { env: {} }],
    ["workflow", { env: { GITHUB_ACTIONS: "true" } }],
  ])("stops for want of its %s", (word, change) => {
    const why = obstacles({ ...fine, ...change });
    expect(why).toEqual([expect.stringContaining(word)]);
  });

  it("is asked for in one place, with a statement of provenance", () => {
    const { publishConfig, scripts } = JSON.parse(text("package.json"));
    expect(publishConfig).toEqual({ access: "public", provenance: true });
    expect(Object.values(scripts as Record<string, string>).filter((one) => one.includes("publish"))).toEqual(
      [],
    );
    expect(text("release/release.js").match(/\brun\("publish", .*"--provenance"/g)).toHaveLength(1);
  });

  it("does not begin with words that it does not know", () => {
    const { status, stderr } = spawnSync("node", ["release/release.js", "--publsh"], {
      cwd: ROOT,
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([1, expect.stringContaining("Not understood: --publsh")]);
  });
});

describe("the workflow", () => {
  const workflow = text(".github/workflows/release.yml");
  const used = [...workflow.matchAll(/uses: (\S+)(.*)/g)];

  it("takes every action at one commit, and says which version that is", () => {
    expect(used.length).toBeGreaterThan(3);
    for (const [, action, note] of used) {
      expect(action).toMatch(/^[\w-]+\/[\w-]+@[\da-f]{40}$/);
      expect(note).toMatch(/^ # v\d+\.\d+\.\d+$/);
    }
  });

  it("gives the right to an identity to the job that publishes, and writes nowhere else", () => {
    const [before = "", publish = ""] = workflow.split(/^ {2}publish:$/m);
    expect(before).not.toContain("id-token");
    expect(publish).toMatch(/^ {6}id-token: write$/m);
    expect(workflow.match(/: write\b/g)).toHaveLength(1);
    expect(workflow).not.toMatch(/secrets\.|pull_request/);
    expect(workflow.match(/persist-credentials: false/g)).toHaveLength(2);
  });

  it("publishes what was tested, and runs nobody's install scripts there", () => {
    const [, publish = ""] = workflow.split(/^ {2}publish:$/m);
    expect(publish).toContain("needs: test");
    expect(publish).toContain("npm ci --ignore-scripts");
    expect(publish).toContain("npm run release -- --tested --publish");
    expect(workflow).toContain("bash .ci/run");
  });
});

describe("the list of packages (CycloneDX)", () => {
  const bom = (serialNumber: string, timestamp: string, ...refs: string[]) => ({
    serialNumber,
    metadata: { timestamp, component: { name: "checkout-7" } },
    components: refs.map((ref) => ({ "bom-ref": ref })),
    dependencies: refs.map((ref) => ({ ref })),
  });

  it("is the same for the same lockfile, wherever and whenever it is made", () => {
    const made = (one: object) => settled(one, { name: "sluis" }, "2026-11-22T10:00:00Z");
    const first = made(bom("urn:uuid:1", "2026-11-22T11:00:00Z", "b@1", "a@1"));
    expect(first).toEqual(made(bom("urn:uuid:2", "2027-11-22T11:00:00Z", "a@1", "b@1")));
    expect(first).not.toHaveProperty("serialNumber");
    expect(first.metadata).toEqual({ timestamp: "2026-11-22T10:00:00Z", component: { name: "sluis" } });
  });

  it("names nothing that ships beside Sluis, and everything that builds it with its hash", () => {
    const { status, stdout } = spawnSync("node", ["release/sbom.js"], { cwd: ROOT, encoding: "utf8" });
    expect(status).toBe(0);
    const paths = stdout.trim().split("\n");
    const [ships, builds] = paths.map((path) => JSON.parse(readFileSync(path, "utf8")));
    expect(ships.components).toEqual([]);
    const parts = builds.components as { name: string; hashes?: { alg: string }[] }[];
    const unhashed = parts.filter(({ hashes = [] }) => hashes[0]?.alg !== "SHA-512").map(({ name }) => name);
    expect(parts.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["rollup", "typescript", "fastify"]),
    );
    // Binaries of platforms that nothing is installed on, as in the lockfile.
    expect(unhashed.filter((name) => !/^@(rollup\/rollup|biomejs\/cli)-/.test(name))).toEqual([]);
    expect(ships.metadata.component).toMatchObject({
      name: "sluis",
      purl: expect.stringMatching(/^pkg:npm\/sluis@/),
    });
  }, 30_000);
});
