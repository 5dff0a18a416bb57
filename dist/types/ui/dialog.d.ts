import type { Given } from "./given.ts";
/** The second layer: a switch per category and per service. Nothing changes until it is saved (R156). */
export declare function createContent(given: Given, close: () => void): Node[];
