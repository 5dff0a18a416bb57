import type { Rules } from "../types.ts";
/** What the options of each preset must be, by its id; for who looks at a whole configuration. */
export declare const RULES: Readonly<Record<string, Rules>>;
