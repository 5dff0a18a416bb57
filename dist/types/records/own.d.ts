import type { Stored } from "../types.ts";
/**
 * What is kept in a browser for records: the consent id with what waits to be sent, and the mark that something does.
 * @param days how long a choice is kept, and the mark with it
 */
export declare const recordStores: (days: number, purpose: string) => readonly Stored[];
