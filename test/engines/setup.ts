import { existsSync } from "node:fs";
import { join } from "node:path";
import { findChromium } from "../browser/find-browser.ts";
import { findEngines } from "./find-engines.ts";

/** Before the first journey: what browsers load, and browsers that load it. */
export default function setup(): void {
  if (!existsSync(join(import.meta.dirname, "../../dist/sluis.js")))
    throw new Error("The library is not built: run `npm run build`.");
  Object.assign(process.env, { ...findChromium(), ...findEngines() });
}
