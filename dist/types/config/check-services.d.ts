import type { Preset, Rules, ServiceEntry } from "../types.ts";
import { type Problem } from "./problem.ts";
/** What the options of each preset must be, by its id: the rules, and each in words. */
export interface Known {
    readonly rules: Readonly<Record<string, Rules | undefined>>;
    readonly hints: Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;
}
/** What is wrong with one service; everything else that it says stands. */
export declare function serviceProblems(name: string, { preset, options }: Partial<ServiceEntry>, asked: readonly string[], presets: readonly Preset[], known: Known): Problem[];
