import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { fetchPackages } from "../packages.ts";

const DEBIAN = "/usr/bin/chromium";
const DEBIAN_SHELL = "/usr/bin/chromium-headless-shell";
const USUAL_PLACES = [
  DEBIAN,
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

const installed = (): string | undefined =>
  [process.env.SLUIS_BROWSER, ...USUAL_PLACES, chromium.executablePath()].find(
    (path) => path && existsSync(path),
  );

/** Debian's package, where we may install it; else the browser that Playwright brings itself. */
function install(): void {
  if (!fetchPackages("chromium"))
    spawnSync("npx", ["--no-install", "playwright-core", "install", "--with-deps", "chromium"], {
      stdio: "inherit",
    });
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

/**
 * What a Chromium's makers build beside it for tests: the same engine without toolbars and menus, which cost more than
 * most pages of ours. Empty for the one that Playwright brings and finds itself; the browser itself where there is none.
 */
function findShell(browser: string): string {
  if (browser === chromium.executablePath()) return "";
  if (browser !== DEBIAN) return browser;
  const isThere = existsSync(DEBIAN_SHELL) || fetchPackages("chromium-headless-shell");
  return isThere ? DEBIAN_SHELL : browser;
}

/** Both, by the variables that tests read. Who names a browser of their own gets it for everything. */
export function findChromium(): Record<"SLUIS_BROWSER" | "SLUIS_SHELL", string> {
  const { SLUIS_BROWSER: given, SLUIS_SHELL } = process.env;
  const browser = findBrowser();
  return {
    SLUIS_BROWSER: browser,
    SLUIS_SHELL: SLUIS_SHELL ?? (given === browser ? given : findShell(browser)),
  };
}
