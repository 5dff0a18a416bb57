import type { Decision } from "../types.ts";
/** The text of the cookie, as `decode` reads it: format.ts describes it. */
export declare function encode(decision: Decision): string;
