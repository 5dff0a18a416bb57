import type { Preset, ServiceEntry } from "../types.ts";
import type { Settings } from "../world.ts";
export declare const BUILT_IN: string[];
export declare const COOKIE_NAME: RegExp;
/** Every entry with the preset it names; one without a name stands for all others. */
export declare const entriesOf: (given: unknown, presets: readonly Preset[]) => Partial<ServiceEntry>[];
/** @param where the region that the page itself names */
export declare function readSettings(config: unknown, presets: readonly Preset[], refuse: () => unknown, where?: string): Settings;
