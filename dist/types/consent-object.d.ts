import type { Consent } from "./types.ts";
import type { Call, Core } from "./world.ts";
/**
 * The object that both doors hand out. What changes something is done by the answering part.
 * @param target where the events are heard: on a server there is no document
 */
export declare function createConsent(core: Pick<Core, "state" | "has"> & Partial<Pick<Core, "signal" | "isReady">>, answers: Call, stop: () => void, target?: EventTarget): Consent;
