import type { Texts } from "../world.ts";
/** The consent id where a visitor looks for it, with a button that copies it and the date (R68). */
export declare function createLine(id: string, at: string, { proof, copy, copied }: Texts): HTMLElement;
