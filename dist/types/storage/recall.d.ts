import type { Decision } from "../types.ts";
import type { Settings } from "../world.ts";
/**
 * A cookie that is there after a withdrawal, until a later page has erased once more: trackers write while a page is
 * left (R51).
 */
export declare const ERASE = "sluis-erase";
/** The value of a cookie, or several with `;` between them; empty where there is none, or where the page may not have any. */
export declare const cookieValue: (name: string) => string;
/**
 * The stored decision, as far as it counts today. A neighbour on another subdomain can set a cookie of our name for the
 * whole domain: of several, what one refuses is refused, and only what all grant is granted; that of services which came
 * later, and of what the browser asks for, too.
 */
export declare function recall(settings: Settings): Decision | undefined;
