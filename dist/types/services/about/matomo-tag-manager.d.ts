import type { About, Notes } from "../../types.ts";
/** As with Matomo, the place depends on whose server it is; the cookies are those of the Matomo tag in the container. */
export declare const about: ({ url }: Readonly<Record<string, unknown>>) => About;
export declare const notes: Notes;
