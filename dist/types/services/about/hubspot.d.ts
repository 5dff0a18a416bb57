import type { About, Notes } from "../../types.ts";
/** The region is where HubSpot keeps an account's data. */
export declare const about: ({ region }: Readonly<Record<string, unknown>>) => About;
export declare const notes: Notes;
