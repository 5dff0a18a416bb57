import type { ConsentRecord } from "../types.ts";
/** More are not kept: a receiver that is away for years must not fill the visitor's storage. */
export declare const MOST = 50;
/** What stays in this browser. */
export interface Kept {
    /** The consent id (R62). */
    readonly subject: string;
    /** The id of the latest record; null before the first. */
    previous: string | null;
    /** When the latest decision runs out, in milliseconds since 1970; 0 where there is none. */
    until: number;
    /** Whether the browser's privacy signal is on and was recorded. */
    gpc: boolean;
    /** The records that no receiver has acknowledged, oldest first. */
    queue: ConsentRecord[];
    /** Ids of records that need no further try, latest last: a tab that still holds one must not bring it back. */
    gone: string[];
}
export interface Outbox {
    /** What is kept now; undefined before the first record. */
    look(): Kept | undefined;
    /** Changes that, with what other tabs made of it meanwhile, and tells whether it was stored. */
    change(values: Partial<Kept>): boolean;
    /** Puts a record at the end, and keeps until when the decision in it lasts. */
    add(until: number, make: (kept: Kept) => ConsentRecord): ConsentRecord;
    /** A record needs no further try: it arrived, or never will. Without an id, what was added here is put back. */
    settle(id?: string): void;
}
/**
 * Records on their way, in one value that all tabs share. A tab may write over what another wrote at the same moment,
 * so each remembers its own, and puts it right whenever it writes.
 * @param days how long a mark stays that a record waits
 */
export declare function createOutbox(days: number): Outbox;
