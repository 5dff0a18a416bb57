import type { Declaration } from "../types.ts";
/** An element that the declaration is drawn in. */
export interface Place {
    /** The level that its headings begin with. */
    readonly level: number;
    /** What the page had there, put back at the end. */
    readonly before: readonly Node[];
    /** What was drawn there last. */
    readonly root?: Node | null;
    readonly shown?: Declaration;
}
/** Makes room; what a server wrote stays where it is, to be drawn over. */
export declare function takeOver(host: Element): Place;
