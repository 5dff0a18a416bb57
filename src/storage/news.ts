import { attempt } from "../dom/attempt.ts";

/**
 * The key in localStorage that changes with every decision, so that other tabs look at the cookie. Chance differs where
 * the time does not: what two tabs write alike at once is told to neither.
 */
const NEWS = "sluis-news";

/** Where storage is blocked (R186), other tabs follow when they come to the front. */
export function publish(): void {
  attempt(() => {
    localStorage[NEWS] = `${Math.random()}`;
  });
}
