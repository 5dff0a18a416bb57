import { launchShell } from "../../browser/shell.ts";
import { makeCase } from "../make/case.ts";
import type { Case } from "../page.ts";
import type { Gate } from "./answers.ts";
import { PATIENT, type Patience, play, type Result } from "./play.ts";
import { describeFailure, isLeak, Tally } from "./report.ts";
import { Seats } from "./seat.ts";
import { shrink } from "./shrink.ts";

/** How many visits go on at a time: most of a visit is waiting. */
const AT_ONCE = 4;
/** For how long the first page that fails is tried again with less in it, in milliseconds. */
const CUTTING = 40_000;

export interface Options {
  readonly gate?: Gate;
  readonly patience?: Patience;
  /** What is made of every page first. */
  readonly adapt?: (one: Case) => Case;
  /** Whether a failure is tried again, and told of with as little as it takes. @default true */
  readonly isTold?: boolean;
}

export interface Outcome {
  readonly tally: Tally;
  readonly results: readonly Result[];
  readonly failures: readonly string[];
}

/**
 * The driver of the browser notes where it was called from, each time; with the source maps of the test runner that
 * takes as long as the visits themselves.
 */
async function withPlainTraces<T>(task: () => Promise<T>): Promise<T> {
  const { prepareStackTrace } = Error;
  Object.assign(Error, { prepareStackTrace: undefined });
  return task().finally(() => Object.assign(Error, { prepareStackTrace }));
}

/** Plays these pages of a seed, in one browser. */
export async function run(seed: number, indexes: readonly number[], options: Options = {}): Promise<Outcome> {
  const { gate = {}, patience = PATIENT, adapt = (one) => one, isTold = true } = options;
  const browser = await launchShell();
  const seats = new Seats(browser);
  const tally = new Tally();
  const results: Result[] = [];
  const failures: string[] = [];
  const again = (given: Case) => play(seats, given, gate, patience);
  const one = async (index: number) => {
    const given = adapt(makeCase(seed, index));
    const first = await again(given);
    // A request that was made is a fact; what did not come in time may have been late once.
    const isLate = isTold && first.findings.length > 0 && !first.findings.some(isLeak);
    const result = isLate ? await again(given) : first;
    tally.add(result);
    if (tally.pages % 100 === 0) console.log(`leaks: ${tally}`);
    results.push(result);
    if (!isTold || !result.findings.length) return;
    const name = `${seed}:${index}`;
    console.log(describeFailure(name, given, result));
    const kinds = result.findings.map(({ kind }) => kind);
    const hasty = { ...patience, must: 2500 };
    const least = await shrink(
      given,
      async (less) =>
        (await play(seats, less, gate, hasty)).findings.some(({ kind }) => kinds.includes(kind)),
      Date.now() + (failures.length ? 0 : CUTTING),
    );
    failures.push(describeFailure(name, least, least === given ? result : await again(least)));
  };
  const left = [...indexes];
  const work = async () => {
    for (let index = left.shift(); index !== undefined; index = left.shift()) await one(index);
  };
  try {
    await withPlainTraces(() => Promise.all(Array.from({ length: AT_ONCE }, work)));
  } finally {
    await browser.close();
  }
  return { tally, results, failures };
}
