import type { Core, Front, Rooms, Texts, World } from "./world.ts";
/** The rooms behind the first layer: each is fetched with its texts when it is opened, needed, or when there is time. */
export declare function mount(core: Core, world: World, front: Front, given: Texts): Rooms;
