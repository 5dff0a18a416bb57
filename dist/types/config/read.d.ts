import type { Preset, Rule, ServiceEntry } from "../types.ts";
import type { Settings } from "../world.ts";
export declare const BUILT_IN: string[];
/** Text and numbers are held to patterns; nothing else fits one. */
export declare const holds: (rule: Rule, value: unknown) => boolean;
/** Options that every service takes. */
export declare const COMMON: Readonly<Record<string, Rule>>;
export declare const COOKIE_NAME: RegExp;
/** Every rule an option of this preset may have to hold to. */
export declare const rulesOf: ({ needs, may }: Preset) => Record<string, Rule>;
/** Shorthand in full: `"abc"` is the first option that a preset needs, `true` does where it needs none. */
export declare const inFull: ({ needs }: Preset, options: unknown) => Record<string, unknown>;
/** Every entry with the preset it names; one without a name stands for all others. */
export declare const entriesOf: (given: unknown, presets: readonly Preset[]) => Partial<ServiceEntry>[];
/** @param where the region that the page itself names */
export declare function readSettings(config: unknown, presets: readonly Preset[], refuse: () => unknown, where?: string): Settings;
