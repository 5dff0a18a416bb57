import { Oracle } from "../oracle/oracle.ts";
import type { Case, Path, Step } from "../page.ts";
import { type Acting, act } from "./act.ts";
import type { Gate } from "./answers.ts";
import type { Seats } from "./seat.ts";
import { type Counts, type Finding, sleep, until, Visit } from "./visit.ts";

/** How long is waited, in milliseconds. */
export interface Patience {
  /** For what must come. */
  readonly must: number;
  /** For what must not, after each step and at the end. */
  readonly quiet: number;
  readonly end: number;
}

/** A script that never runs holds the next one up for five seconds. */
export const PATIENT: Patience = { must: 12_000, quiet: 70, end: 250 };

export interface Result {
  readonly findings: readonly Finding[];
  readonly counts: Counts;
  readonly steps: number;
}

const DAY = 86_400_000;
/** A cookie from before, at its time. */
const dated = (text: string, now: number) =>
  text.replace(/@(-?\d+)/, (_, days) => `${new Date(now - Number(days) * DAY).toISOString().slice(0, 19)}Z`);

/** Waits for all that must be, then looks for a while that nothing else is. */
async function settle(visit: Visit, oracle: Oracle, patience: Patience): Promise<void> {
  const now = () => oracle.due(visit.count);
  const isDone = () => !now().missing.length;
  if (!(await until(isDone, patience.must))) for (const one of now().missing) visit.find("missing", one);
  // Erasing may take a moment, and is looked at from outside: that costs more.
  const strangers = () => visit.strangers((name) => oracle.mayStay(name));
  const isClean = async () => !(await strangers()).length;
  if (!(await until(isClean, patience.must / 2, 60)))
    for (const one of await strangers()) visit.find("stays", one);
  visit.allowed = oracle.allowed;
  await sleep(patience.quiet);
  for (const one of now().twice) visit.find("twice", one);
  oracle.settle();
}

/** What was allowed before a step and what is after it are both allowed while it goes on. */
const either = (one: Visit["allowed"], other: Visit["allowed"]): Visit["allowed"] => ({
  request: (url) => one.request(url) || other.request(url),
  write: (name) => one.write(name) || other.write(name),
});

/** Plays one visit from beginning to end, and compares all of it with the oracle. */
export async function play(seats: Seats, given: Case, gate: Gate = {}, patience = PATIENT): Promise<Result> {
  const now = Date.now();
  const cookie = dated(given.cookie ?? "", now);
  const oracle = new Oracle(given, cookie, now);
  const seat = await seats.take(given.isSignalling);
  const visit = new Visit(seat, given, gate);
  const story = new Story(visit, oracle, patience);
  await visit.remember(given, cookie);
  await story.begin();
  for (const step of given.steps) await story.go(step);
  await sleep(patience.end);
  await seats.give(seat, given.isSignalling);
  return { findings: visit.findings, counts: visit.counts, steps: given.steps.length + 1 };
}

/** The steps of a visit, one after another. */
class Story {
  readonly #visit: Visit;
  readonly #oracle: Oracle;
  readonly #patience: Patience;
  #path: Path = "/";

  constructor(visit: Visit, oracle: Oracle, patience: Patience) {
    this.#visit = visit;
    this.#oracle = oracle;
    this.#patience = patience;
  }

  async begin(): Promise<void> {
    this.#oracle.open(this.#path);
    this.#visit.allowed = this.#oracle.allowed;
    await this.#visit.go(this.#path);
    await this.#arrive();
    await settle(this.#visit, this.#oracle, this.#patience);
  }

  /** A document came: what holds there counts from its first moment. */
  async #arrive(): Promise<void> {
    const { allowed } = this.#visit;
    this.#oracle.open(this.#path);
    this.#visit.allowed = either(allowed, this.#oracle.allowed);
    const isReady = await until(() => this.#visit.ready === this.#visit.documents, this.#patience.must);
    if (!isReady) this.#visit.find("stuck", "never ready");
  }

  async go(step: Step): Promise<void> {
    const [visit, oracle] = [this.#visit, this.#oracle];
    visit.step++;
    visit.changes = [];
    if (step.do === "go") this.#path = step.path;
    if (step.do === "go" || step.do === "reload") await visit.go(this.#path).then(() => this.#arrive());
    else await this.#act(step);
    await settle(visit, oracle, this.#patience);
  }

  /** What happens on the page, with the new load that it may lead to. */
  async #act(step: Acting): Promise<void> {
    const [visit, oracle] = [this.#visit, this.#oracle];
    const { documents, allowed } = visit;
    await act(step, visit, oracle, (after) => {
      visit.allowed = either(allowed, after);
    });
    const needed = oracle.mustReload();
    const comes = needed === "yes" || visit.changes.includes("now");
    const isLoaded = comes && (await until(() => visit.documents > documents, this.#patience.must));
    if (needed === "yes" && !isLoaded) visit.find("reload", "a script goes on that only a new load stops");
    if (needed === "no" && isLoaded) visit.find("reload", "a new load that nothing needs");
    if (isLoaded) await this.#arrive();
    else oracle.forget(visit.count);
  }
}
