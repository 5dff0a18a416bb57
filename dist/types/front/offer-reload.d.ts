import type { Front, Texts } from "../world.ts";
/** What was withdrawn ends with the page, and something was typed there: the visitor says when (R50). */
export declare function offerReload({ say }: Front, { reloadNeeded, reload: text }: Texts): void;
