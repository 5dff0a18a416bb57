import type { Core, Drawn, Ground, Texts, World } from "../world.ts";
/** Keeps a placeholder before every embed that waits, for as long as it does (R119-R122). */
export declare function mount(core: Core, world: World, ground: Ground, given: Texts): Promise<Drawn>;
