import { fetchPackages } from "../packages.ts";
import { missing } from "./tools.ts";

/**
 * Before the recipes of the documentation are run: in CI what they need is fetched where that can be done. Elsewhere,
 * and where it cannot, the recipes in a language that is not there are left out, and that is said.
 */
export default function setup(): void {
  const names = missing();
  if (!names.length) return;
  if (!(process.env.CI && fetchPackages(...names)))
    console.warn(
      `\nWARNING: ${names.join(", ")} not installed: the recipes of docs/cookie.md and docs/server.md for them are NOT tested.\n`,
    );
}
