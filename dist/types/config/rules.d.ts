import type { Rule, Rules } from "../types.ts";
export declare const holds: (rule: Rule, value: unknown) => boolean;
/** Options that every service takes. */
export declare const COMMON: Readonly<Record<string, Rule>>;
/** Shorthand in full: `"abc"` is the first option that is needed, `true` does where none is. */
export declare const inFull: (given: unknown, { needs }?: Rules) => Record<string, unknown>;
/**
 * The names of options that break their rule, are missing, or are not known.
 * @param own absent for a service that is no preset: it takes any further option
 */
export declare function wrongOptions(options: Readonly<Record<string, unknown>>, own?: Rules): string[];
