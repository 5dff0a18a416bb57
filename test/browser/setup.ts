import { findChromium } from "./find-browser.ts";

/** Before the first test: a browser, or no tests at all. */
export default function setup(): void {
  Object.assign(process.env, findChromium());
}
