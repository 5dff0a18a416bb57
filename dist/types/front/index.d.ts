import type { Front, Texts, World } from "../world.ts";
/** The one root of all that a visitor sees, and the banner on it. What is asked stands in the document, nowhere else. */
export declare function mountFront(world: World, given: Texts): Front;
