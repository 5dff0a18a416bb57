import type { Preset } from "../types.ts";
import { type Known } from "./check-services.ts";
import { type Problem } from "./problem.ts";
/** Everything that is wrong in a configuration, each with path, value and what is allowed. */
export declare function findProblems(config: unknown, presets: readonly Preset[], known: Known): Problem[];
