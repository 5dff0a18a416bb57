import type { Drawn, Texts, World } from "../world.ts";
/** A small way back to the preferences that stays on the page, once there is a decision (R46, R47). */
export declare function createReopen(root: HTMLElement, world: World, { preferences }: Texts): Drawn;
