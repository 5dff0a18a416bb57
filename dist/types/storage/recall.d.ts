import type { Decision } from "../types.ts";
import type { Settings } from "../world.ts";
/**
 * A cookie that is there after a withdrawal, until a later page has erased once more: trackers write while a page is
 * left (R51).
 */
export declare const ERASE = "sluis-erase";
/** The value of a cookie; empty where there is none, or where the page may not have any. */
export declare function cookieValue(name: string): string;
/**
 * The stored decision, if it counts today. Of one that does not, objections are kept: nobody is asked again for what
 * needs no consent (R74).
 */
export declare function recall({ cookie: { name, days }, policy, services }: Settings): Decision | undefined;
