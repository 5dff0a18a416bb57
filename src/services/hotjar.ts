import type { Head } from "../types.ts";
import type { Common } from "./common.ts";

export interface HotjarOptions extends Common {
  /** The site id: 5-9 digits. */
  siteId: string | number;
}

/** All that must be known before it runs. */
export const head = {
  id: "hotjar",
  category: "analytics",
  globals: ["hj"],
  needs: { siteId: /^\d{5,9}$/ },
} satisfies Head;
