import type { Decision } from "../types.ts";

/** How far a decision may lie ahead, in milliseconds: a clock set back by a time server between two pages. */
export const CLOCK_SKEW = 60_000;

/** When a decision runs out: counted from the decision, so that it never slides (R40, R41). */
export const expiresAt = ({ at }: Decision, days: number): number => at + days * 86_400_000;

/** A decision counts only under the policy it was made for, while it lasts, and not from the future (R3, R42). */
export const isValid = (decision: Decision, policy: string, days: number, now: number): boolean =>
  decision.policy === policy && decision.at <= now + CLOCK_SKEW && now < expiresAt(decision, days);
