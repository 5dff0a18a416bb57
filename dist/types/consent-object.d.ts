import type { Consent } from "./types.ts";
import type { Answers, Command, Core } from "./world.ts";
/** The methods that the answering part brings. */
export declare const COMMANDS: readonly Command[];
/** The object that both doors hand out. What changes something is done by the answering part. */
export declare function createConsent(core: Core, answers: (task: (part: Answers) => unknown) => Promise<unknown>, stop: () => void): Consent;
