import { findBrowser } from "./find-browser.ts";

/** Before the first test: a browser, or no tests at all. */
export default function setup(): void {
  process.env.SLUIS_BROWSER = findBrowser();
}
