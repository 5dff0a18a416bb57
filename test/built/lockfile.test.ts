import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ROOT } from "./files.ts";

interface Locked {
  readonly version: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: Record<string, string>;
}

interface Lists {
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
  readonly optionalDependencies?: Record<string, string>;
}

const read = <T>(path: string) => JSON.parse(readFileSync(`${ROOT}/${path}`, "utf8")) as T;
const packagesOf = (folder: string) =>
  read<{ packages: Record<string, Locked> }>(`${folder}package-lock.json`).packages;
const lock = packagesOf("");

test("the lockfile names the optional packages of every platform, or `npm ci` refuses it elsewhere", () => {
  const wanted = Object.values(lock).flatMap((one) => Object.keys(one.optionalDependencies ?? {}));
  const paths = Object.keys(lock);
  const missing = wanted.filter((name) => !paths.some((path) => path.endsWith(`node_modules/${name}`)));
  expect(wanted.length).toBeGreaterThan(30);
  expect(missing).toEqual([]);
});

/** Where tests run and releases are made: Linux, with the usual C library. */
const isOfOurs = ({ os = ["linux"], cpu = ["x64"], libc = ["glibc"] }: Locked) =>
  os.includes("linux") && cpu.includes("x64") && libc.includes("glibc");

/** What npm would take without looking, or from anywhere but the registry. */
function loose([path, one]: readonly [string, Locked]): string[] {
  const isElsewhere = one.link || (one.resolved && !one.resolved.startsWith("https://registry.npmjs.org/"));
  const isUnseen = !/^sha512-[\w+/]{86}==$/.test(one.integrity ?? "");
  const isAllowed = one.optional && !isOfOurs(one) && !one.integrity;
  return [
    isElsewhere ? `${path}: from elsewhere` : "",
    isUnseen && !isAllowed ? `${path}: no hash` : "",
  ].filter(Boolean);
}

describe("what is installed is what was locked", () => {
  const FOLDERS = ["", "test/mutation/", "test/bench/"];

  test.each(FOLDERS)("exact versions, each of them in the lockfile: /%s", (folder) => {
    const about = read<Lists>(`${folder}package.json`);
    const wanted = [about.dependencies, about.devDependencies, about.optionalDependencies].flatMap((one) =>
      Object.entries(one ?? {}),
    );
    expect(wanted.length).toBeGreaterThan(1);
    expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
    const locked = packagesOf(folder);
    expect(wanted.map(([name]) => [name, locked[`node_modules/${name}`]?.version])).toEqual(wanted);
  });

  test.each(FOLDERS)("a hash for every package, and no source but the registry: /%s", (folder) => {
    const packages = Object.entries(packagesOf(folder)).filter(([path]) => path);
    expect(packages.length).toBeGreaterThan(100);
    expect(packages.flatMap(loose)).toEqual([]);
  });

  test("would be missed where one had none, or came from elsewhere", () => {
    const integrity = `sha512-${"a".repeat(86)}==`;
    const one = { version: "1.0.0", integrity };
    expect(loose(["a", one])).toEqual([]);
    expect(loose(["a", { version: "1.0.0" }])).toEqual(["a: no hash"]);
    expect(loose(["a", { ...one, integrity: "sha1-abc=" }])).toEqual(["a: no hash"]);
    expect(loose(["a", { version: "1.0.0", optional: true, os: ["linux"], cpu: ["x64"] }])).toEqual([
      "a: no hash",
    ]);
    expect(loose(["a", { version: "1.0.0", optional: true, os: ["darwin"] }])).toEqual([]);
    expect(loose(["a", { ...one, resolved: "git+ssh://git@github.com/a/a.git" }])).toEqual([
      "a: from elsewhere",
    ]);
    expect(loose(["a", { ...one, link: true }])).toEqual(["a: from elsewhere"]);
  });
});
