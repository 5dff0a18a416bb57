import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fetchPackages } from "../packages.ts";

interface Wanted {
  readonly name: string;
  /** The environment variable that may name its program. */
  readonly variable: string;
  /** Where its program usually is. */
  readonly places: () => string[];
  /** What else must be found on the path. */
  readonly tools: readonly string[];
  /** What Debian calls all that. */
  readonly packages: readonly string[];
}

const LIBRARIES = "/usr/lib";

/** Debian keeps WebKit's small browser in a folder for each kind of machine and each version. */
const miniBrowsers = (): string[] =>
  (existsSync(LIBRARIES) ? readdirSync(LIBRARIES) : [])
    .filter((machine) => machine.endsWith("-linux-gnu"))
    .map((machine) => join(LIBRARIES, machine, "webkit2gtk-4.1/MiniBrowser"));

export const WANTED: readonly Wanted[] = [
  {
    name: "Firefox",
    variable: "SLUIS_FIREFOX",
    places: () => [
      "/usr/bin/firefox-esr",
      "/usr/bin/firefox",
      "/Applications/Firefox.app/Contents/MacOS/firefox",
      "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
    ],
    tools: [],
    packages: ["firefox-esr"],
  },
  {
    name: "WebKit",
    variable: "SLUIS_WEBKIT",
    places: miniBrowsers,
    tools: ["WebKitWebDriver", "Xvfb"],
    packages: ["webkit2gtk-driver", "xvfb"],
  },
];

const isOnPath = (tool: string): boolean =>
  (process.env.PATH ?? "").split(delimiter).some((folder) => existsSync(join(folder, tool)));

const installed = ({ variable, places, tools }: Wanted): string | undefined =>
  tools.every(isOnPath)
    ? [process.env[variable] ?? "", ...places()].find((path) => path && existsSync(path))
    : undefined;

/**
 * The programs of the engines beside Chromium, by variable: those that are there, or Debian's packages. In CI a missing
 * one is a failure, never a skip. Elsewhere not every system has them, so there it is said and left out.
 */
export function findEngines(isRequired = Boolean(process.env.CI)): Record<string, string> {
  const missing = WANTED.filter((one) => !installed(one));
  if (missing.length) fetchPackages(...missing.flatMap(({ packages }) => packages));
  const lost = WANTED.filter((one) => !installed(one)).map(({ name }) => name);
  const message = `No ${lost.join(" and no ")} was found and none could be installed.`;
  if (lost.length && isRequired) throw new Error(message);
  if (lost.length)
    console.warn(`\n${message} The journeys there are left out; as root on Debian they would not be.\n`);
  return Object.fromEntries(WANTED.map((one) => [one.variable, installed(one) ?? ""]));
}
