import type { Core } from "./world.ts";
/**
 * Says in the console what of the configuration was not understood, and what may surprise; fetched only for that, and
 * where a site is developed.
 */
export declare function complain(core: Core): Promise<void>;
