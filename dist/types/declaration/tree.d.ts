import type { Declaration } from "../types.ts";
import type { Texts } from "../world.ts";
import { type Tree } from "./element.ts";
export interface Drawing {
    /** The level of the headings of categories; services follow one below. */
    readonly level: number;
    /** Whether a button to change the choice works here: only where the library runs. */
    readonly canChange: boolean;
}
/** The declaration as elements, the same for a page and for a server. */
export declare function declarationTree(declaration: Declaration, texts: Texts, drawing: Drawing): Tree;
