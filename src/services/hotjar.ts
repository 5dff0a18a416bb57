import type { Head, Rules } from "../types.ts";
import type { Common } from "./common.ts";

export interface HotjarOptions extends Common {
  /** The site id: 5-9 digits. */
  siteId: string | number;
}

/** All that must be known before it may run. */
export const head = {
  id: "hotjar",
  category: "analytics",
  globals: ["hj"],
} satisfies Head;

/** What its options must be. */
export const rules = {
  needs: { siteId: /^\d{5,9}$/ },
} satisfies Rules;
