import type { Regime } from "../types.ts";
export declare const REGIME: RegExp;
/**
 * The law that is followed: one for everywhere, `"regional"` for those we know of, or one for each region. What is not
 * understood is the strictest (R69, R70).
 */
export declare function regimeOf(given: unknown, region: string): Regime;
