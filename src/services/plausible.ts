import type { Head, Rules } from "../types.ts";
import type { Common } from "./common.ts";

export interface PlausibleOptions extends Common {
  /** The id of the site's script, `pa-…`; or the domain, for the older script. */
  site: string;
}

/** All that must be known before it may run. */
export const head = {
  id: "plausible",
  category: "analytics",
  globals: ["plausible"],
} satisfies Head;

/** What its options must be. */
export const rules = {
  needs: { site: /^(pa-[\w-]{10,40}|[a-z\d-]+(\.[a-z\d-]+)+)$/ },
} satisfies Rules;
