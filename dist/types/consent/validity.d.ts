import type { Decision, Regime } from "../types.ts";
import type { Model } from "./state.ts";
/** How far a decision may lie ahead, in milliseconds: a clock set back by a time server between two pages. */
export declare const CLOCK_SKEW = 60000;
/** When a decision runs out: counted from the decision, so that it never slides (R40, R41). */
export declare const expiresAt: ({ at }: Decision, days: number) => number;
/** A decision counts only under the policy it was made for, while it lasts, and not from the future (R3, R42). */
export declare const isValid: (decision: Decision, policy: string, days: number, now: number) => boolean;
/** How long answers are kept, and for which policy. */
interface Keeping {
    readonly policy: string;
    readonly regime: Regime;
    readonly services: Model["services"];
    readonly cookie: {
        readonly granted: number;
        readonly days: number;
    };
}
/**
 * What of a decision counts today: a grant and a refusal may be kept for different times. After an opt-out a new policy
 * is no reason to ask again (R90), and an objection is kept: nobody is asked for what needs no consent (R74).
 */
export declare function current(decision: Decision, keeping: Keeping, now: number): Decision | undefined;
export {};
