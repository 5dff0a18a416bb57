// Says of every built file how large it is and what its hash is, so that a site can show later what it served.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

const aboutOf = (file) => {
  const bytes = readFileSync(file);
  return { bytes: bytes.length, integrity: `sha384-${createHash("sha384").update(bytes).digest("base64")}` };
};

/** Every `.js` file of a folder in order of its path, with bytes and a hash as the attribute `integrity` takes it. */
export function manifestOf(folder) {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".js"))
    .map((path) => path.replaceAll(sep, "/"))
    .sort();
  return Object.fromEntries(paths.map((path) => [path, aboutOf(join(folder, path))]));
}

/** Writes `sluis-<version>.json` into a folder, and returns its path. */
export function writeManifest(from = join(ROOT, "dist"), to = join(ROOT, ".cache")) {
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const file = join(to, `sluis-${version}.json`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ version, files: manifestOf(from) }, null, 2)}\n`);
  return file;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) console.log(writeManifest());
