import { HELP, type Options, readOptions } from "./options.ts";
import { leaksIn, report } from "./report.ts";
import { type Findings, visitAll } from "./states.ts";

/** What it needs of the process around it. */
export interface Surroundings {
  print(text: string): void;
  log(text: string): void;
  readonly environment: NodeJS.ProcessEnv;
}

const ofProcess: Surroundings = {
  print: (text) => process.stdout.write(`${text}\n`),
  log: (text) => process.stderr.write(`${text}\n`),
  environment: process.env,
};

async function launch({ browser }: Options) {
  const { chromium } = await import("playwright-core").catch(() => {
    throw new Error("playwright-core is not installed. Run: npm install playwright-core");
  });
  // As root, in a container, Chromium starts without its sandbox only.
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({ ...(browser && { executablePath: browser }), args });
}

async function visit(options: Options): Promise<Findings> {
  const browser = await launch(options);
  try {
    return await visitAll(browser, options);
  } finally {
    await browser.close();
  }
}

/** @returns the exit code: 0 nothing found, 1 something that should not be there, 2 could not be done */
export async function main(args: readonly string[], surroundings = ofProcess): Promise<number> {
  try {
    const options = readOptions(args, surroundings.environment);
    if (!options) {
      surroundings.print(HELP);
      return 0;
    }
    const findings = await visit(options);
    const { address, allow, json } = options;
    const leaks = leaksIn(address, findings, allow);
    surroundings.print(
      json ? JSON.stringify({ address, findings, leaks }, null, 2) : report(address, findings, leaks),
    );
    return leaks.length ? 1 : 0;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    surroundings.log(error.message);
    return 2;
  }
}
