/**
 * Puts the root back, first in the body, where an application took it away with the rest of the page, or where it put
 * back a copy that answers to nobody. A page that insists is left alone.
 */
export declare function keepOnPage(root: HTMLElement, signal: AbortSignal, look: () => unknown): void;
