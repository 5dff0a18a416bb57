import type { Decision } from "../types.ts";
/** Anything but a whole, plain version 1 is no decision; it never throws (R3, R179). */
export declare function decode(text: string): Decision | undefined;
