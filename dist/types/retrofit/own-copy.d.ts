import type { Core } from "../world.ts";
/** Whether Sluis itself put the same script on the page, for a service that is configured to load it (R123). */
export declare function hasOwnCopy(core: Core | undefined, script: HTMLScriptElement, address: string): boolean;
