import type { State } from "../types.ts";
/** What markup on the page waits for although nothing of that name can be granted; empty where an element names nothing. */
export declare const unknownIds: ({ categories, services }: State) => string[];
