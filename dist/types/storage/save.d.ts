import type { Decision } from "../types.ts";
import type { Settings } from "../world.ts";
/**
 * Writes the decision into a first-party cookie (R180), or takes the cookie away. Where cookies are blocked or the
 * jar is full, the choice holds for this page only (R186) and the next page asks again. No second store backs it up,
 * so that clearing the cookie clears all (R185).
 * @returns what was to be written
 * @param domain to share the choice with subdomains; what is no domain is refused by the browser, and so not kept
 */
export declare function save({ name, days }: Pick<Settings["cookie"], "name" | "days">, domain: string | undefined, decision?: Decision): string;
