import { fits, ID } from "../consent/ids.ts";
import { isFlag, isRecord } from "../dom/is-record.ts";
import type { Rule, Rules } from "../types.ts";

/*
 * What the options of services must be. The gate needs none of it: what starts services looks, and what complains.
 */

export const holds = (rule: Rule, value: unknown): boolean =>
  typeof rule === "function" ? rule(value) : fits(rule, value);

const TEXT = (value: unknown) => Boolean(value);

/** Options that every service takes. */
export const COMMON: Readonly<Record<string, Rule>> = {
  category: ID,
  reason: TEXT,
  cookies: Array.isArray,
  aggregate: isFlag,
  script: /^(https:\/)?\/[\w.][^\s"'<>\\]*$/,
};

/** Shorthand in full: `"abc"` is the first option that is needed, `true` does where none is. */
export const inFull = (given: unknown, { needs }: Rules = { needs: {} }): Record<string, unknown> =>
  isRecord(given) ? given : given === true ? {} : { [Object.keys(needs)[0] as string]: given };

/**
 * The names of options that break their rule, are missing, or are not known.
 * @param own absent for a service that is no preset: it takes any further option
 */
export function wrongOptions(options: Readonly<Record<string, unknown>>, own?: Rules): string[] {
  const { needs = {}, may } = own ?? {};
  const rules: Readonly<Record<string, Rule>> = {
    // @ts-expect-error no prototype: an option named `constructor` has no rule
    __proto__: null,
    ...COMMON,
    ...may,
    ...needs,
  };
  return Object.keys({ ...needs, ...options }).filter((key) => {
    const [rule, value] = [rules[key], options[key]];
    // An option that is left undefined is not given, unless it is needed.
    if (value === undefined && !(key in needs)) return false;
    return rule ? !holds(rule, value) : own;
  });
}
