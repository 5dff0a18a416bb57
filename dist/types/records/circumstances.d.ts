import type { ConsentRecord } from "../types.ts";
import type { Core } from "../world.ts";
/** The law that is followed, and what it was chosen by. */
export declare function circumstances({ state, settings, }: Pick<Core, "state" | "settings">): Pick<ConsentRecord, "regime" | "region" | "signals">;
