import type { Consent, Preset } from "./types.ts";
import type { Load } from "./world.ts";
/**
 * Wires what every visit needs: config -> state <- cookie, and the gate. All that asks, changes or revokes is the
 * answering part (`answer.ts`), which is fetched when it is first called for.
 */
export declare const startWith: (config: unknown, presets: readonly Preset[], load: Load) => Consent;
