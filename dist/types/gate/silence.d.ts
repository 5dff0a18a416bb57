import type { Service } from "../types.ts";
/**
 * Lets the page call what is not there, or not yet; a name that the page owns is left alone. Returns whether it is news
 * that the service is denied.
 * @param due names that services need that may run: several of one vendor share them
 */
export declare function silence(service: Service, due: readonly string[]): boolean;
/** Makes room for the vendor, and drops what was asked of it while it was denied, so that nothing is replayed. */
export declare function unsilence(service: Service): void;
/** Leaves no name behind that only we gave. */
export declare function restore(): void;
