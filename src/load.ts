import type { Load } from "./world.ts";

/** How long a file of ours may take before it is given up, in milliseconds. */
const PATIENCE = 20_000;

/**
 * Fetches each part once, and one that failed anew: never sooner than a second later, so that a page that changes all
 * the time asks no more often. A browser remembers an address that failed for as long as the page stands, so each
 * failure changes what is asked for.
 * @param bring is told what to add to an address: nothing, or question marks
 */
export const createLoad = (bring: (part: string, mark: string) => Promise<unknown>): Load => {
  const asked: Record<string, Promise<unknown>> = {};
  let mark = "";
  return ((part: string) =>
    (asked[part] ??= new Promise((resolve, reject) => {
      setTimeout(reject, PATIENCE, part);
      bring(part, mark).then(resolve, reject);
    }).catch((error) => {
      setTimeout(() => {
        // An import map holds hashes by address: at another one a changed file would pass (R176).
        if (!document.querySelector("[type^=imp]")) mark += "?";
        delete asked[part];
      }, 1000);
      throw error;
    }))) as Load;
};
