import type { Texts, World } from "../world.ts";
/** Who asks, for what, and how to change it later (R25, R26): a labelled region that holds nobody up (R137, R141). */
export declare function createBanner(world: World, texts: Texts): HTMLElement;
