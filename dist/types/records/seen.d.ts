import type { Stored } from "../types.ts";
import type { Core } from "../world.ts";
export declare const stores: (core: Core) => Promise<readonly Stored[]>;
/** Shows it whenever the preferences open; they may be open by now. */
export declare function mount(core: Core): void;
