import type { Core, Recorder, Texts } from "../world.ts";
/**
 * A record is made, kept and on its way before a choice goes any further; whatever fails, the choice counts (R65).
 * @param texts of the surfaces that are there, by their names
 */
export declare function createRecording(core: Core, url: string, texts: Readonly<Record<string, Texts>>): Pick<Recorder, "decided" | "note" | "subject">;
