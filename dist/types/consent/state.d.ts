import type { Decision, Regime, Source, State } from "../types.ts";
import { type Choosable } from "./grant.ts";
/** What can be chosen on this site, and by which law. */
export interface Model {
    /** Every category that is asked; `functional` is not among them. */
    readonly categories: readonly string[];
    readonly services: readonly Choosable[];
    /** @default "opt-in" */
    readonly regime?: Regime;
    /** @default false */
    readonly minor?: boolean;
    /** The categories that a signal of the browser refuses. @default none */
    readonly signalled?: readonly string[];
}
/** A record without a prototype, so that no id can reach what every object inherits (R178). */
export declare const dict: <T>(entries: readonly (readonly [string, T])[]) => Record<string, T>;
/**
 * The frozen snapshot that a decision amounts to; without one the law decides, and says no where it says nothing (R3).
 * @param gpc whether the browser sends Global Privacy Control on this visit
 */
export declare function resolve(model: Model, made?: Decision, source?: Source, gpc?: boolean): State;
export declare const has: ({ services, categories }: State, id: string) => boolean;
