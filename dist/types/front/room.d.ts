import type { Drawn } from "../world.ts";
/**
 * What stands at the bottom hides neither the end of the page nor what the focus moves to (R145): the page keeps as
 * much room below itself as the banner takes, or the button that stays.
 */
export declare function createRoom(root: HTMLElement, sheet: CSSStyleSheet, signal: AbortSignal): Drawn;
