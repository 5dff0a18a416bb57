import type { About, Notes } from "../../types.ts";
export declare const about: About;
export declare const notes: Notes;
