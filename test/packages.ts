import { spawnSync } from "node:child_process";

const run = (...parameters: string[]): boolean =>
  spawnSync("apt-get", parameters, { stdio: "inherit" }).status === 0;

/** Fetches Debian's packages where there is apt and we may use it. @returns whether they are installed now */
export const fetchPackages = (...names: readonly string[]): boolean =>
  process.getuid?.() === 0 &&
  run("update", "-qq") &&
  run("install", "-y", "-qq", "--no-install-recommends", ...names);
