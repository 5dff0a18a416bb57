import type { Core, Notices, Texts, World } from "../world.ts";
/**
 * What another law, a signal of the browser or an earlier answer adds to the question. It comes in the place of the
 * plain first layer, so that a signal costs no further request (R93).
 */
export declare function createNotices(core: Core, world: World, given: Texts): Notices;
