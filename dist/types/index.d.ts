import type { Config, Consent } from "./types.ts";
export type { About, CategoryConfig, ChangeDetail, Config, Consent, ConsentRecord, Declaration, DeclaredCategory, DeclaredService, DeclaredStore, Diff, Events, Lifetime, Localised, Preset, Remainder, Rule, Service, ServiceContext, ServiceEntry, Source, State, Stored, StoredEntry, Surface, } from "./types.ts";
/**
 * Starts the gate, and asks where there is something to ask. Wrong parts of the configuration are reported in the
 * console and stay blocked; nothing throws. On a server it returns an object that grants nothing.
 */
export declare const start: (config: Config) => Consent;
