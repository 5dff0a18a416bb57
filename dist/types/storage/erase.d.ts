import type { About, Remainder, Service } from "../types.ts";
type Abouts = Readonly<Record<string, About | undefined>>;
/** Removes what services stored in this browser, as far as a page can; returns what is left. */
export type Eraser = (services: readonly Service[], abouts: Abouts) => Remainder[];
/**
 * Erases at once, again after a delay, and again when the page is left.
 * @param all every configured service: what one in force needs is not erased for another
 * @param isDenied asked before each repetition: the service may have been granted anew
 * @param own names that the library and the site need
 */
export declare function createEraser(all: readonly Service[], isDenied: (service: Service) => boolean, own: readonly string[], signal: AbortSignal): Eraser;
export {};
