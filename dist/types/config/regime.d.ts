import type { Regime } from "../types.ts";
/** What is looser than asking first. */
export declare const LOOSER: readonly Regime[];
/**
 * The law that is followed: one for everywhere, `"regional"` for those we know of, or one for each region. What is not
 * understood is the strictest (R69, R70).
 */
export declare function regimeOf(given: unknown, region: string): Regime;
