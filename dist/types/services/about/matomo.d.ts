import type { About } from "../../types.ts";
/** A self-hosted Matomo keeps the data with the site itself, whose own statement then holds. */
export declare const about: ({ url }: Readonly<Record<string, unknown>>) => About;
