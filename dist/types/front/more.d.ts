import type { Front, Texts, World } from "../world.ts";
/**
 * What of the first layer can come a moment later, so that the question comes sooner: how it keeps its ground on the
 * page. And what only some sites have: the layout `dialog`, and the button that stays (R47).
 */
export declare function settle(world: World, front: Front, given: Texts): void;
