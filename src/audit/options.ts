import { parseArgs } from "node:util";

export const HELP = `sluis audit <address>

Visits a page with a browser of its own, four times: without an answer, refused, accepted, and withdrawn. Lists the
other hosts, cookies and stored keys of each, and what should not have been there. Needs playwright-core and a Chromium.

  --allow <name>     a host, cookie or key that may be there unasked; may be given again, a final * stands for any ending
  --browser <path>   the Chromium to use; otherwise SLUIS_BROWSER, or the one that Playwright installed
  --wait <seconds>   how long a page may go on after it has loaded (default 5)
  --json             the result as JSON
  --help             this

Ends with 0 where nothing was found that should not be there, 1 where something was, 2 where it could not be done.`;

export interface Options {
  readonly address: string;
  /** Patterns of names that may be there unasked. */
  readonly allow: readonly string[];
  /** A path; undefined where Playwright has one of its own. */
  readonly browser: string | undefined;
  /** Milliseconds. */
  readonly wait: number;
  readonly json: boolean;
}

const FLAGS = {
  allow: { type: "string", multiple: true, default: [] as string[] },
  browser: { type: "string" },
  wait: { type: "string", default: "5" },
  json: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

const isAddress = (text: string) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

/**
 * What was typed; undefined where help was asked for.
 * @throws where it was not understood, in words
 */
export function readOptions(args: readonly string[], environment: NodeJS.ProcessEnv): Options | undefined {
  const { values, positionals } = parseArgs({ args: [...args], options: FLAGS, allowPositionals: true });
  if (values.help) return undefined;
  const [address = "", ...more] = positionals;
  if (!isAddress(address) || more.length)
    throw new Error("give one address that begins with http:// or https://; see sluis audit --help");
  const seconds = Number(values.wait);
  if (!(seconds >= 0 && seconds <= 600)) throw new Error(`--wait ${values.wait}: give 0 to 600 seconds`);
  return {
    address,
    allow: values.allow,
    browser: values.browser ?? environment.SLUIS_BROWSER,
    wait: seconds * 1000,
    json: values.json,
  };
}
