import { type SetScriptUrl } from "./scripts.ts";
/**
 * What was let through: scripts that ran, elements that got their addresses, templates with the nodes they gave. Held
 * weakly: a page that takes an element away may forget it.
 */
export type Shown = WeakMap<Element, readonly ChildNode[]>;
/** The markup side of the gate, fetched by pages on which some of it may pass. */
export interface Markup {
    readonly shown: Shown;
    /** What the scripts that ran were waiting for. */
    readonly ran: ReadonlySet<string | undefined>;
    /** Lets through what is granted on the page by now. */
    show(): void;
}
/**
 * @param once what the visitor let through for this page only
 * @param tell called for every element that was let through
 */
export declare function createMarkup(once: ReadonlySet<unknown>, has: (id: string) => boolean, tell: (element: HTMLElement) => unknown, setUrl: SetScriptUrl): Markup;
