import type { Head } from "../types.ts";
import type { Common } from "./common.ts";

export interface LinkedInPluginsOptions extends Common {
  /** The language of the buttons, e.g. `nl_NL`. */
  lang?: string;
}

/** All that must be known before it runs. */
export const head = {
  id: "linkedin-plugins",
  category: "marketing",
  needs: {},
  may: { lang: /^[a-z]{2}_[A-Z]{2}$/ },
} satisfies Head;
