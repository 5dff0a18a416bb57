import type { Drawn, Front } from "../world.ts";
/**
 * Makes a dialog of the banner that stands: the page waits until it is answered or left. Leaving it, by Escape or the
 * back button of a phone, means not now: nothing is stored, and the next page asks again (R142, R143).
 */
export declare function createModal(front: Front, signal: AbortSignal): Drawn;
