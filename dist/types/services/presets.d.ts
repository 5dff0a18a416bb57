import type { Preset } from "../types.ts";
/**
 * Every preset that the script door offers by name; the last one stands for all other names. Of each it knows only the
 * head: what it does is fetched once it is granted (docs/architecture.md, decision 8).
 */
export declare const presets: readonly Preset[];
