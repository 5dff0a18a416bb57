// Two lists of packages (CycloneDX) for a release: what ships, and what builds and tests it. The lockfile alone is read.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const run = (command, ...parameters) =>
  execFileSync(command, parameters, { cwd: ROOT, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });

const byRef = (one, other) => (one < other ? -1 : Number(one > other));

/**
 * A list as `npm sbom` gives it, less what differs from one run to the next: its number, the moment, and the name of the
 * folder, which npm takes for that of the package.
 * @param time of the commit, as ISO 8601
 */
export function settled({ serialNumber: _, ...bom }, { name }, time) {
  const { metadata, components, dependencies } = bom;
  return {
    ...bom,
    metadata: { ...metadata, timestamp: time, component: { ...metadata.component, name } },
    components: [...components].sort((one, other) => byRef(one["bom-ref"], other["bom-ref"])),
    dependencies: [...dependencies].sort((one, other) => byRef(one.ref, other.ref)),
  };
}

const listed = (...more) =>
  JSON.parse(run("npm", "sbom", "--offline", "--package-lock-only", "--sbom-format=cyclonedx", ...more));

/** Writes `sluis-<version>.cdx.json` (what ships) and `sluis-<version>-build.cdx.json`, and returns their paths. */
export function writeSboms(to = join(ROOT, ".cache/release")) {
  const about = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const time = run("git", "log", "-1", "--format=%cI").trim();
  mkdirSync(to, { recursive: true });
  const lists = { "": listed("--omit=dev"), "-build": listed() };
  return Object.entries(lists).map(([suffix, bom]) => {
    const file = join(to, `sluis-${about.version}${suffix}.cdx.json`);
    writeFileSync(file, `${JSON.stringify(settled(bom, about, time), null, 2)}\n`);
    return file;
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) console.log(writeSboms().join("\n"));
