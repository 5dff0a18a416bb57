import type { ConsentRecord } from "../types.ts";
import type { Outbox } from "./outbox.ts";
export interface Sender {
    /** @returns the status; 0 where there was no answer */
    send(record: ConsentRecord): Promise<number>;
    /** Tries what waits from before. */
    retry(): void;
}
/** Sends each record once on a page, and again when the browser is back online; never in a loop (R65). */
export declare function createSender(url: string, outbox: Outbox, signal: AbortSignal): Sender;
