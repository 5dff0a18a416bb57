/**
 * What was let through: scripts that ran, elements that got their addresses, templates with the nodes they gave. Held
 * weakly: a page that takes an element away may forget it.
 */
export type Shown = WeakMap<Element, readonly ChildNode[]>;
/**
 * The markup side of the gate: a function that lets through what is granted on the page.
 * @param ran takes what the scripts that ran were waiting for
 */
export declare function createElements(shown: Shown, ran: Set<string | undefined>, has: (id: string) => boolean): () => void;
