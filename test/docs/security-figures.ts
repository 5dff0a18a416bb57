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
const FROZEN = "test/browser/frozen.test.ts";
const LAST = "2026-11-22";

/** One row each; a new one needs no more than a line here and `npm run docs`. */
export const FIGURES: readonly Figure[] = [
  {
    claim: "The same journeys in Chromium, Firefox and WebKit: nothing before consent, kept, withdrawn",
    figure: "33 journeys in each of 3 engines, all as they should be",
    date: "2026-11-23",
    command: "npm run engines",
    tests: { in: "test/engines/", count: 3 * 33 },
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
    figure: "15 tests, 0 violations",
    date: LAST,
    command: browser(HEADERS),
    tests: { in: HEADERS, count: 15 },
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
    figure: "8 tests, one of them with random answers in any number of cookies: 0 grants",
    date: LAST,
    command: unit(SHADOWED),
    tests: { in: SHADOWED, count: 8 },
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
    claim: "Random visits to random pages, against an oracle that knows the documents alone (docs/leaks.md)",
    figure:
      "500 pages, 2,724 steps, 7,591 requests and 5,784 cookies compared: 0 leaks, 0 missing; a gate that lets all through, one that lets nothing through, and two that are wrong are found out",
    date: LAST,
    command: "npm run leaks -- 500",
    tests: { in: "test/leaks/", count: 6 },
  },
  {
    claim:
      "Random and mutated cookies and configurations, and random markup: templates in templates, forms, SVG, MathML (docs/attacks.md)",
    figure:
      "200,000 values, 200,000 whole cookies, 200,000 configurations, 200,000 pages: 0 thrown, 0 granted or passed without need; 10,000 of each in every test run",
    date: LAST,
    command: "npm run fuzz -- 200000",
    tests: { in: "test/unit/attacks/", says: "passes only where all that it names is granted" },
  },
  {
    claim: "Texts that would be code, in every text, id and address; words that would take an answer away",
    figure: "107 payloads in 350 places, 28 hostile languages, 30 words: 0 ran, both answers stay",
    date: LAST,
    command: browser("test/browser/attacks"),
    tests: { in: "test/browser/attacks/" },
  },
  {
    claim: "Elements by the names that scripts read (DOM clobbering)",
    figure: "80 names: 0 passed; 7 of them leave no banner",
    date: LAST,
    command: browser("test/browser/attacks/clobbered.test.ts"),
    tests: { in: "test/browser/attacks/clobbered.test.ts" },
  },
  {
    claim: "Files of ours that fail, hang or are empty; changed builtins; full storage; other consent tools",
    figure: "55 failed files, 7 pages with changed builtins, 5 neighbours, 3 shortages: survived",
    date: LAST,
    command: browser("test/browser/faults-"),
    tests: { in: "test/browser/faults-", count: 37 },
  },
  {
    claim: "Plain tags held back, where a site asks for it (docs/retrofit.md)",
    figure:
      "first in the head, 195 scripts and frames of 17 kinds: 0 ran, in each of 3 engines; many were asked for",
    date: LAST,
    command: "npm run retrofit",
    tests: { in: "test/browser/retrofit" },
  },
  {
    claim: "Pages kept for going back, prerendered, or stopped",
    figure: "7 turns in the life of a page, 5 stops that leave nothing",
    date: LAST,
    command: `${browser("test/browser/page-life.test.ts")} test/browser/stop.test.ts`,
    tests: { in: "test/browser/page-life.test.ts", count: 7 },
  },
  {
    claim: "Tabs that the browser freezes behind others, while another decides",
    figure: "4 turns in the life of a frozen tab: what was decided holds there as soon as it runs again",
    date: LAST,
    command: browser(FROZEN),
    tests: { in: FROZEN, count: 4 },
  },
  {
    claim: "An application that swaps its page again and again: nothing that it took away is held in memory",
    figure:
      "1,000 navigations with 50 gated elements each, granted, refused and undecided: nodes, listeners and documents as after 200 (22, 22 and 69 nodes), the heap of 2.1 MB between 84 KB smaller and 29 KB larger; a page with a leak is noticed; 60 in every test run",
    date: LAST,
    command: "npm run memory",
    tests: { in: MEMORY, count: 4 },
  },
  {
    claim:
      "Swaps within view transitions, a page written over, a script in circles, two tabs at once: only what was granted passes, and once",
    figure: "8 tests, all as they should be",
    date: LAST,
    command: browser(TURNS),
    tests: { in: TURNS, count: 8 },
  },
  {
    claim: "The tests notice a changed spot in what decides, stores, erases and gates (docs/mutation.md)",
    figure: "consent 227 of 232 changes, 97.8 %; storage 312 of 324, 96.3 %; gate 621 of 636, 97.6 %",
    date: LAST,
    command: "npm run mutation",
  },
];
