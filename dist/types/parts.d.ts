import type { Load } from "./world.ts";
/** How the module door fetches a part. */
export declare const load: Load;
