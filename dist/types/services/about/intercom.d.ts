import type { About, Notes } from "../../types.ts";
export declare const about: ({ region }: Readonly<Record<string, unknown>>) => About;
export declare const notes: Notes;
