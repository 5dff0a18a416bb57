import type { About, Notes } from "../../types.ts";
/** The browser tells the page where it is; who else learns of it is up to the site. */
export declare const about: About;
export declare const notes: Notes;
