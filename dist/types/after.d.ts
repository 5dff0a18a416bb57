import type { Afterwards, Core, Front, World } from "./world.ts";
/** What an answer leaves to be done once it is stored. A part of its own does it, fetched only where there is something. */
export declare function createAfter(core: Core, world: World, front: Front): Afterwards;
