import type { Preset } from "../types.ts";
/** One thing in the configuration that was not understood, and so stays blocked. */
export interface Problem {
    readonly path: string;
    readonly message: string;
}
type Hints = Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;
/** Everything that is wrong in a configuration, each with path, value and what is allowed. */
export declare function findProblems(config: unknown, presets: readonly Preset[], hints: Hints): Problem[];
export {};
