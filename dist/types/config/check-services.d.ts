import type { Preset, ServiceEntry } from "../types.ts";
import { type Problem } from "./problem.ts";
/** What each option of a preset must be, by its id. */
export type Hints = Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;
/** What is wrong with one service; everything else that it says stands. */
export declare function serviceProblems(name: string, { preset, options }: Partial<ServiceEntry>, asked: readonly string[], presets: readonly Preset[], hints: Hints): Problem[];
