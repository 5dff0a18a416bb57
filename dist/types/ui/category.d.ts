import type { Category } from "../world.ts";
import type { Given } from "./given.ts";
/** A category on the page. */
export interface Block {
    readonly node: HTMLElement;
    /** Shows the services in which all of these are found, and says how many; without any, all of them, as before. */
    find(asked: readonly string[]): number;
}
/** A group under its name (R154): its switch, what it is for, and who is in it. */
export declare function createCategory(category: Category, given: Given): Block;
