import type { ConsentRecord } from "../types.ts";
import type { Choices, Core, Texts } from "../world.ts";
/** What a record says of one event; all else in it is the same for each of a page. */
export interface What extends Pick<ConsentRecord, "action" | "surface" | "source"> {
    readonly choices: Choices;
    /** By the browser's clock, in milliseconds since 1970. */
    readonly at: number;
}
/** Whose it is, and what came before it. */
type Place = Pick<ConsentRecord, "subject" | "previous">;
/** A whole record (R57), which nobody changes any more. @param texts those of the surface it was decided on */
export declare function createProof({ config, settings, state, language }: Pick<Core, "config" | "settings" | "state" | "language">, { subject, previous }: Place, { at, choices, ...what }: What, texts?: Texts): ConsentRecord;
export {};
