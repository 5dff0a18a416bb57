import type { Declaration } from "../types.ts";
import type { Core, Drawn, Ground, Texts, World } from "../world.ts";
/** Draws the cookie overview wherever the page asks for it, and keeps it true. */
export declare function mount(core: Core, world: World, ground: Ground, given: Texts): Promise<Drawn & {
    data(): Promise<Declaration>;
}>;
