import { spawnSync } from "node:child_process";
import { missing } from "./tools.ts";

const run = (...parameters: string[]): boolean =>
  spawnSync("apt-get", parameters, { stdio: "inherit" }).status === 0;

/**
 * Before the recipes of the documentation are run: in CI what they need is fetched where that can be done. Elsewhere,
 * and where it cannot, the recipes in a language that is not there are left out, and that is said.
 */
export default function setup(): void {
  const names = missing();
  if (!names.length) return;
  const isFetched =
    process.env.CI &&
    process.getuid?.() === 0 &&
    run("update", "-qq") &&
    run("install", "-y", "-qq", "--no-install-recommends", ...names);
  if (!isFetched)
    console.warn(
      `\nWARNING: ${names.join(", ")} not installed: the recipes of docs/cookie.md and docs/server.md for them are NOT tested.\n`,
    );
}
