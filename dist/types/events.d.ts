import type { Events } from "./types.ts";
/** Announces on `document`; a listener that throws stops nobody, the browser sees to that. */
export declare const dispatch: <E extends keyof Events>(event: E, detail: Events[E]) => unknown;
