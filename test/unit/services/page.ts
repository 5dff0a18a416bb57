import { expect, it } from "vitest";
import { holds, inFull, rulesOf } from "../../../src/config/read.ts";
import type { Preset } from "../../../src/types.ts";

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

const isTaken = (preset: Preset, options: unknown) => {
  const given = inFull(preset, options);
  const rules = rulesOf(preset);
  return Object.keys({ ...preset.needs, ...given }).every((key) => {
    const rule = rules[key];
    return rule !== undefined && holds(rule, given[key]);
  });
};

/** A table of options that are taken, and of such that are not. */
export function takes(preset: Preset, good: readonly unknown[], bad: readonly unknown[]): void {
  it.each(good.map((options) => [options]))("takes %j", (options) => {
    expect(isTaken(preset, options)).toBe(true);
  });
  it.each(bad.map((options) => [options]))("does not take %j", (options) => {
    expect(isTaken(preset, options)).toBe(false);
  });
}
