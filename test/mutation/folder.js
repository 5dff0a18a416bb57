import { readFileSync } from "node:fs";

/**
 * What is mutated, and where the tests are that must notice it: each path stands for all that begin with it. The tests
 * of the same room first; they run again for each mutant, so only what is needed.
 */
export const FOLDERS = JSON.parse(readFileSync(new URL("folders.json", import.meta.url), "utf8"));

/** The folder of this run: the files that Stryker and vitest read are told by the environment. */
export const folder = process.env.SLUIS_MUTATION ?? "";

/** Where the results of a folder go, as seen from the root of the repository. */
export const cached = (name) => `.cache/mutation/${name.replaceAll("/", "-")}`;
