import type { Decision, Regime } from "../types.ts";
import { objections } from "./choices.ts";
import type { Model } from "./state.ts";

/** How far a decision may lie ahead, in milliseconds: a clock set back by a time server between two pages. */
export const CLOCK_SKEW = 60_000;

/** When a decision runs out: counted from the decision, so that it never slides (R40, R41). */
export const expiresAt = ({ at }: Decision, days: number): number => at + days * 86_400_000;

/** A decision counts only under the policy it was made for, while it lasts, and not from the future (R3, R42). */
export const isValid = (decision: Decision, policy: string, days: number, now: number): boolean =>
  decision.policy === policy && decision.at <= now + CLOCK_SKEW && now < expiresAt(decision, days);

/** How long answers are kept, and for which policy. */
interface Keeping {
  readonly policy: string;
  readonly regime: Regime;
  readonly services: Model["services"];
  readonly cookie: { readonly granted: number; readonly days: number };
}

/**
 * What of a decision counts today: a grant and a refusal may be kept for different times. After an opt-out a new policy
 * is no reason to ask again (R90), and an objection is kept: nobody is asked for what needs no consent (R74).
 */
export function current(decision: Decision, keeping: Keeping, now: number): Decision | undefined {
  const { policy, regime, services, cookie } = keeping;
  const isGrantValid = isValid(decision, policy, cookie.granted, now);
  const isRefusalValid = isValid(decision, regime === "opt-out" ? decision.policy : policy, cookie.days, now);
  const answers = Object.entries(decision.choices);
  const kept = answers.filter(([, granted]) => (granted ? isGrantValid : isRefusalValid));
  const objected = objections(services, decision.choices).map((id) => [id, false] as const);
  const choices = kept.length ? kept : objected;
  return choices.length ? { ...decision, choices: Object.fromEntries(choices) } : undefined;
}
