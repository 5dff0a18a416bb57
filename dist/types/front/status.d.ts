import type { Front, Texts } from "../world.ts";
/** A polite live region, on the page before anything is said in it (R153). Shown only where there is something to do. */
export declare function createStatus(texts: Texts): {
    node: HTMLElement;
    say: Front["say"];
};
