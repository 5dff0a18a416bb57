/**
 * Puts the root back, first in the body, where an application took it away with the rest of the page, or where it put
 * back a copy that answers to nobody. A page that insists is left alone; one that goes on to its next page does not:
 * each try is given back after a second, as long as one is left.
 * @param renew instead, where all that listens was taken from it
 */
export declare function keepOnPage(root: HTMLElement, signal: AbortSignal, look: () => unknown, renew?: () => void): void;
