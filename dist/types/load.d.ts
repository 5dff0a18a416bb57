import type { Load } from "./world.ts";
/**
 * Fetches each part once, and one that failed anew: never sooner than a second later, so that a page that changes all
 * the time asks no more often. A browser remembers an address that failed for as long as the page stands, so each
 * failure changes what is asked for.
 * @param bring is told what to add to an address: nothing, or question marks
 */
export declare const createLoad: (bring: (part: string, mark: string) => Promise<unknown>) => Load;
