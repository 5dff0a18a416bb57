import type { Consent } from "./types.ts";
/** One gate and one interface for a page: a second start gets what the first one made (R31, R175). */
export declare function once(make: (release: () => void) => Consent): Consent;
