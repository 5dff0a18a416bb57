// @ts-check

import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const source = fileURLToPath(new URL("../browser/find-browser.ts", import.meta.url));
const outfile = fileURLToPath(new URL("../../.cache/find-browser.mjs", import.meta.url));

// The tests' own way to find one, which Node 20 cannot read as it is written.
mkdirSync(new URL("../../.cache/", import.meta.url), { recursive: true });
buildSync({
  entryPoints: [source],
  outfile,
  bundle: true,
  format: "esm",
  platform: "node",
  packages: "external",
});
const { findBrowser } = await import(outfile);

/** The path of a Chromium, as the browser tests find it. @type {() => string} */
export const browserPath = findBrowser;
