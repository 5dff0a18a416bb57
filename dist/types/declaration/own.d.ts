import type { About } from "../types.ts";
import type { Facts } from "./data.ts";
/** What we store ourselves: the choice, what keeps it true on the next page and in other tabs, and its records. */
export declare function ownAbout({ cookie: { name, days }, texts, kept }: Facts): Omit<About, "options">;
