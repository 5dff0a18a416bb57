import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const USUAL_PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

const run = (command: string, ...parameters: string[]): boolean =>
  spawnSync(command, parameters, { stdio: "inherit" }).status === 0;

const installed = (): string | undefined =>
  [process.env.SLUIS_BROWSER, ...USUAL_PLACES, chromium.executablePath()].find(
    (path) => path && existsSync(path),
  );

/** Debian's package, where we may install it; else the browser that Playwright brings itself. */
function install(): void {
  const isRoot = process.getuid?.() === 0;
  const hasDebian =
    isRoot &&
    run("apt-get", "update", "-qq") &&
    run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium");
  if (!hasDebian) run("npx", "--no-install", "playwright-core", "install", "--with-deps", "chromium");
}

/** The path of a Chromium: one that is there, or one that is fetched now. A missing browser is a failure, never a skip. */
export function findBrowser(): string {
  if (!installed()) install();
  const path = installed();
  if (!path)
    throw new Error(
      "No Chromium was found and none could be installed. Set SLUIS_BROWSER to the path of one.",
    );
  return path;
}
