import type { Core } from "../world.ts";
/** What stands on the page. */
export interface Places {
    /** Adds what is missing and takes away what stands for nothing; what stands well it leaves alone. */
    draw(): void;
    /** Does so with every box measured anew: another width may size frames otherwise, and show what was hidden. */
    redraw(): void;
}
/** @param put makes the placeholder of an embed, and puts it right before it */
export declare function createPlaces(gate: Core["gate"], put: (embed: HTMLElement) => HTMLElement, signal: AbortSignal): Places;
