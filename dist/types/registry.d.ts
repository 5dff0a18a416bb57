import type { Consent } from "./types.ts";
/** One gate and one interface for a page: a second start gets what the first one made (R31, R175). */
export declare function once(make: (release: () => void) => Consent): Consent;
/**
 * Whether this page may put its question by itself. In a frame of another site nobody is asked; where the page around
 * it has us too, that one asks (R31, R187). Pages see the frame they stand in only where its page is of their own origin.
 */
export declare const mayAsk: () => boolean;
