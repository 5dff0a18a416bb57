import type { About } from "../types.ts";
import type { Settings, Texts } from "../world.ts";
/** What we store ourselves: the choice, and what keeps it true on the next page and in other tabs. */
export declare function ownAbout({ name, days }: Settings["cookie"], texts: Texts): Omit<About, "options">;
