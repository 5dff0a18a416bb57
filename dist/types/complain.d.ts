import type { Core } from "./world.ts";
/** Says in the console, in one list, what of the configuration was not understood; fetched only where something was not. */
export declare function complain(core: Core): Promise<void>;
