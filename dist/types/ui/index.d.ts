import type { Core, Ground, Preferences, Texts, World } from "../world.ts";
/** Puts the second layer on the ground that the first has laid; it is drawn anew each time it opens. */
export declare function mount(core: Core, world: World, ground: Ground, given: Texts): Promise<Preferences>;
