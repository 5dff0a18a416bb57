import type { About, Notes } from "../../types.ts";
export declare const about: (options: Readonly<Record<string, unknown>>) => About;
export declare const notes: Notes;
