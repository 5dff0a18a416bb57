import { expect, it } from "vitest";
import { inFull, wrongOptions } from "../../../src/config/rules.ts";
import type { Rules } from "../../../src/types.ts";

/** The globals that vendors share with the page. */
export const page = globalThis as Record<string, unknown> & {
  dataLayer?: unknown[];
  gtag?: (...command: unknown[]) => void;
  _paq?: unknown;
  clarity?: ((...command: unknown[]) => void) & { q?: unknown[]; v?: unknown };
  lintrk?: ((...command: unknown[]) => void) & { q?: unknown[] };
};

const NAMES =
  /^(dataLayer|gtag|_paq|_mtm|clarity|lintrk|_linkedin_.*|ga-disable-.*|hj|_hjSettings|_hs[pq]|disableHubSpotCookieBanner|[Ii]ntercom(Settings)?|_?fbq|uetq|UET|pintrk|plausible|ttq|TiktokAnalyticsObject|twq|twttr|FB|IN|_wow|google)$/;

/** Makes the page forget every vendor. */
export function clearPage(): void {
  for (const name of Object.keys(globalThis)) if (NAMES.test(name)) delete page[name];
}

/** What an entry of a queue really is: vendors tell `[object Arguments]` from `[object Array]`. */
export const kindOf = (entry: unknown): string => Object.prototype.toString.call(entry);

/** The calls in a queue as plain lists; anything else as it is. */
export const callsIn = (queue: readonly unknown[] = []): unknown[] =>
  queue.map((entry) => (kindOf(entry) === "[object Arguments]" ? [...(entry as unknown[])] : entry));

const isTaken = (rules: Rules, options: unknown) => !wrongOptions(inFull(options, rules), rules).length;

/** A table of options that are taken, and of such that are not. */
export function takes(rules: Rules, good: readonly unknown[], bad: readonly unknown[]): void {
  it.each(good.map((options) => [options]))("takes %j", (options) => {
    expect(isTaken(rules, options)).toBe(true);
  });
  it.each(bad.map((options) => [options]))("does not take %j", (options) => {
    expect(isTaken(rules, options)).toBe(false);
  });
}
