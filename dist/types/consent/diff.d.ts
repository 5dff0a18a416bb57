import type { Diff, State } from "../types.ts";
/** The ids whose answer differs between two snapshots. */
export declare function diff(before: State, after: State): Diff;
