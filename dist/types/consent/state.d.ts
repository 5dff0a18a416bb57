import type { Decision, Source, State } from "../types.ts";
/** What can be chosen on this site. */
export interface Model {
    /** Every category that is asked; `functional` is not among them. */
    readonly categories: readonly string[];
    readonly services: readonly Choosable[];
}
interface Choosable {
    readonly id: string;
    readonly category: string;
    /** Granted until the visitor objects, to it or to its category (R74). */
    readonly exempt?: boolean;
}
/** A record without a prototype, so that no id can reach what every object inherits (R178). */
export declare const dict: <T>(entries: readonly (readonly [string, T])[]) => Record<string, T>;
/** The frozen snapshot that a decision amounts to; without one, everything optional is denied (R3). */
export declare function resolve({ categories, services }: Model, decision?: Decision, source?: Source): State;
export declare const has: ({ services, categories }: State, id: string) => boolean;
export {};
