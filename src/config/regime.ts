import { bare } from "../consent/bare.ts";
import type { Regime } from "../types.ts";

/** What is looser than asking first. */
export const LOOSER: readonly Regime[] = ["opt-out", "objectable"];

/** Where the law lets something run before an answer (docs/regimes.md says why there and nowhere else). */
const REGIONAL = { GB: "objectable", US: "opt-out" };

/**
 * The law that is followed: one for everywhere, `"regional"` for those we know of, or one for each region. What is not
 * understood is the strictest (R69, R70).
 */
export function regimeOf(given: unknown, region: string): Regime {
  const table = bare(given === "regional" ? REGIONAL : Object(given));
  const found = table[region] ?? table[region.slice(0, 2)] ?? given;
  return LOOSER.find((one) => one === found) ?? "opt-in";
}
