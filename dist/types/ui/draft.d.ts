import type { Choices, World } from "../world.ts";
/** What the switches show: edits that nobody but the dialog sees until they are saved (R156). */
export interface Draft {
    isOn(id: string): boolean;
    /** Whether a category is on while some of its services are off, or off while some are on. */
    isMixed(id: string): boolean;
    /** A category takes its services along; without any service on, a category is off too. */
    flip(id: string): void;
    /** Exactly what the switches show (R33): every category, and the services that differ from theirs. */
    choices(): Choices;
    /** Draws now, and again after every edit. */
    follow(draw: () => void): void;
}
export declare function createDraft({ state, categories, services }: World): Draft;
