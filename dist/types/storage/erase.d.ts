import type { About, Remainder, Service } from "../types.ts";
type Abouts = Readonly<Record<string, About | undefined>>;
/** Removes what services stored in this browser, as far as a page can; returns what is left. */
export type Eraser = (services: readonly Service[], abouts: Abouts) => Remainder[];
/**
 * Erases at once, again after a delay, and again when the page is left.
 * @param isDenied asked before each repetition: the service may have been granted anew
 */
export declare function createEraser(isDenied: (service: Service) => boolean, signal: AbortSignal): Eraser;
export {};
