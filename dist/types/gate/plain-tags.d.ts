import type { Core } from "../world.ts";
/** Hands the gate to what holds plain tags back: it may be there from before, or else is fetched where a site asks for it. */
export declare function holdPlainTags(core: Core): void;
