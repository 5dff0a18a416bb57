import type { Front, Texts, World } from "../world.ts";
/** Puts the one root on the page, first in the body, so that it also comes first by keyboard (R138). */
export declare function mountFront(world: World, given: Texts): Front;
