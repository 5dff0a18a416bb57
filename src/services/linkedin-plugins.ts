import type { Head, Rules } from "../types.ts";
import type { Common } from "./common.ts";

export interface LinkedInPluginsOptions extends Common {
  /** The language of the buttons, e.g. `nl_NL`. */
  lang?: string;
}

/** All that must be known before it may run. */
export const head = {
  id: "linkedin-plugins",
  category: "marketing",
} satisfies Head;

/** What its options must be. */
export const rules = {
  needs: {},
  may: { lang: /^[a-z]{2}_[A-Z]{2}$/ },
} satisfies Rules;
