// What goes into the package, asked of npm itself, and what is wrong with it.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";

const MAY =
  /^(bin\/sluis\.js|dist\/.+\.(js|d\.ts)|dist\/hashes\.json|docs\/[\w-]+\.md|(README|CHANGELOG|SECURITY)\.md|LICENSE|package\.json)$/;
const MUST = [
  "bin/sluis.js",
  "dist/hashes.json",
  "README.md",
  "CHANGELOG.md",
  "SECURITY.md",
  "LICENSE",
  "package.json",
];

/** A folder of somebody's own machine. Servers' folders in recipes (`/etc`, `/var`) are none. */
const OF_A_MACHINE = /(?<![\w./-])(?:file:\/\/)?\/(?:home|root|Users|work|tmp)\/[\w.-]+|\b[A-Z]:\\\\?Users\b/;

/** The paths of the files that `npm publish` would send. */
export function packedIn(root) {
  const answer = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  return JSON.parse(answer)[0].files.map(({ path }) => path);
}

/** The built files that have to be among them. */
export const builtIn = (root) =>
  readdirSync(join(root, "dist"), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(js|d\.ts|json)$/.test(path))
    .map((path) => `dist/${path.replaceAll(sep, "/")}`);

/**
 * What is wrong with a package, a sentence each.
 * @param built the files of `dist` that are there
 * @param read gives the text of a path
 */
export const faultsIn = (paths, built, read) => [
  ...paths.filter((path) => !MAY.test(path)).map((path) => `${path} has no business in the package.`),
  ...[...new Set([...MUST, ...built])]
    .filter((path) => !paths.includes(path))
    .map((path) => `${path} is missing from the package.`),
  ...paths
    .filter((path) => OF_A_MACHINE.test(read(path)))
    .map((path) => `${path} names a folder of somebody's machine.`),
];

export const packageFaults = (root) =>
  faultsIn(packedIn(root), builtIn(root), (path) => readFileSync(join(root, path), "utf8"));
