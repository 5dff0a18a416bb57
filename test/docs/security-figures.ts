/** What was tried, as docs/security.md tells it. */
export interface Figure {
  readonly claim: string;
  /** What came of it, with its numbers. */
  readonly figure: string;
  /** The day it was last tried as a whole, as `2026-11-22`. */
  readonly date: string;
  /** What tries it again. */
  readonly command: string;
  /** How the figure is held: what the names of these tests say, and how many there are. */
  readonly tests?: {
    /** Files, or the beginning of their paths. */
    readonly in: string;
    readonly count?: number;
    /** Must be found in one name at least. */
    readonly says?: string;
  };
}

const unit = (file: string) => `npx vitest run --project unit ${file}`;
const browser = (file: string) => `npx vitest run --project browser ${file}`;
const [POLICIES, HEADERS] = ["test/browser/policies.test.ts", "test/browser/headers.test.ts"];
const POLLUTED = "test/unit/polluted.test.ts";
const SHADOWED = "test/unit/storage/shadowed.test.ts";
const GRANT = "test/unit/consent/grant.test.ts";
const [MEMORY, TURNS] = ["test/browser/memory.test.ts", "test/browser/page-turns.test.ts"];
const LAST = "2026-11-22";

/** One row each; a new one needs no more than a line here and `npm run docs`. */
export const FIGURES: readonly Figure[] = [
  {
    claim: "The same journeys in Chromium, Firefox and WebKit: nothing before consent, kept, withdrawn",
    figure: "29 journeys in each of 3 engines, all as they should be",
    date: LAST,
    command: "npm run engines",
    tests: { in: "test/engines/", count: 3 * 29 },
  },
  {
    claim: "Strict policies and Trusted Types: a whole visit without a violation, slipped-in tags refused",
    figure: "22 tests, 0 violations",
    date: LAST,
    command: browser(POLICIES),
    tests: { in: POLICIES, count: 22 },
  },
  {
    claim: "The headers of this page, as they stand here, and our files on another origin",
    figure: "12 tests, 0 violations",
    date: LAST,
    command: browser(HEADERS),
    tests: { in: HEADERS, count: 12 },
  },
  {
    claim: "Objects that inherit what nobody gave (prototype pollution) grant nothing",
    figure:
      "every name in the sources (some 400) × 14 values, before an answer, after a refusal, with a signal, for a minor: 0 grants",
    date: LAST,
    command: unit(POLLUTED),
    tests: { in: POLLUTED, says: "names and 14 values" },
  },
  {
    claim: "A cookie of the same name from a neighbouring host or folder (shadowing) grants nothing",
    figure: "6 tests, one of them with random answers in any number of cookies: 0 grants",
    date: LAST,
    command: unit(SHADOWED),
    tests: { in: SHADOWED, count: 6 },
  },
  {
    claim: "Law, signal, age and earlier answers: what is granted, against rules written a second time",
    figure: "7,776 circumstances, which is all of them: 0 differences",
    date: LAST,
    command: unit(GRANT),
    tests: { in: GRANT, says: "in all 7776 circumstances" },
  },
  {
    claim: "A receiver of records that is killed during load loses and doubles nothing that it acknowledged",
    figure: "22 kills × 2 databases, some 45,000 records acknowledged: 0 lost, 0 doubled",
    date: LAST,
    command: "npx vitest run --project receiver test/receiver/kill.test.ts",
    tests: { in: "test/receiver/kill.test.ts", count: 2, says: "22 times over" },
  },
  {
    claim: "An application that swaps its page again and again: nothing that it took away is held in memory",
    figure:
      "60 navigations with 50 gated elements each, granted, refused and undecided: nodes, listeners and documents as after 30, and a page with a leak is noticed; as many as wanted by `npm run memory -- 1000`",
    date: LAST,
    command: browser(MEMORY),
    tests: { in: MEMORY, count: 4 },
  },
  {
    claim:
      "Swaps within view transitions, a page written over, a script in circles, two tabs at once: only what was granted passes, and once",
    figure: "6 tests, all as they should be",
    date: LAST,
    command: browser(TURNS),
    tests: { in: TURNS, count: 6 },
  },
];
