import type { Service } from "../types.ts";
/**
 * Lets the page call what is not there; a name that the page owns is left alone. Returns whether that is news.
 * @param taken names that services in force need: several of one vendor share them
 */
export declare function silence(service: Service, taken: readonly string[]): boolean;
/** Makes room for the vendor, and drops what was asked of it while it was denied, so that nothing is replayed. */
export declare function unsilence(service: Service): void;
