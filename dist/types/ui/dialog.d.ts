import type { World } from "../world.ts";
import type { Given } from "./given.ts";
/** More services than these are searched rather than read. */
export declare const isMany: ({ services }: Pick<World, "services">) => boolean;
/** The second layer: a switch per category and per service. Nothing changes until it is saved (R156). */
export declare function createContent(given: Given, close: () => void): Node[];
