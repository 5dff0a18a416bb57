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
 * The stored decision, as far as it counts today: a grant and a refusal may be kept for different times. After an
 * opt-out a new policy is no reason to ask again (R90), and an objection is kept: nobody is asked for what needs no
 * consent (R74).
 */
export declare function recall({ cookie, policy, services, regime }: Settings): Decision | undefined;
