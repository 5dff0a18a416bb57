// The last part of `npm run build`: the hash of every built file that a page may name in a tag or an import map.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { manifestOf } from "./manifest.js";

/** What Node runs, and no page. */
const isProgram = (path) => /^(records|audit)\//.test(path);

/** Writes `hashes.json` into a folder of built files, and returns its path: paths in it, with what `integrity` takes. */
export function writeHashes(folder) {
  const rows = Object.entries(manifestOf(folder)).filter(([path]) => !isProgram(path));
  const hashes = Object.fromEntries(rows.map(([path, { integrity }]) => [path, integrity]));
  const file = join(folder, "hashes.json");
  writeFileSync(file, `${JSON.stringify(hashes, null, 2)}\n`);
  return file;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  writeHashes(process.env.SLUIS_OUT ?? fileURLToPath(new URL("../dist", import.meta.url)));
