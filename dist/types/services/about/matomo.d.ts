import type { About, Notes } from "../../types.ts";
/**
 * A self-hosted Matomo keeps the data with the site itself, whose own statement then holds; a cookieless one stores
 * nothing, and is still cleaned of what an earlier configuration stored.
 */
export declare const about: ({ url, mode, commands }: Readonly<Record<string, unknown>>) => About;
export declare const notes: Notes;
