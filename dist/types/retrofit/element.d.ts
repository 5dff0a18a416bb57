/** What a vendor's tag may be. */
export type Tag = HTMLScriptElement | HTMLImageElement | HTMLIFrameElement;
export declare const TAGS = "script[src],img[src],iframe[src]";
export declare const isScript: (element: Element) => element is HTMLScriptElement;
/** A script of another type is data, or waits already. */
export declare const isTag: (element: Element) => element is Tag;
/** Writes an element as its owner should have written it; from here on it is the gate's. */
export declare function mark(element: Tag, ids: readonly string[], address: string): void;
/** Takes back what `mark` wrote: the element was given an address that nobody claims. */
export declare function free(element: Tag): void;
/**
 * The same script once more, not yet begun. The browser never runs the first one, which it may have asked for already,
 * in another document (docs/architecture.md, decision 18); nor would it ever run it here again. Text inside it stays
 * behind: pages with Trusted Types refuse its copy.
 */
export declare function replaced(script: HTMLScriptElement): HTMLScriptElement;
/** Takes the address from a frame or an image that has it already, and what comes from there. */
export declare function emptied(element: Tag): Tag;
