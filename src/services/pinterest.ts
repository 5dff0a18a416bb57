import type { Head } from "../types.ts";
import type { Common } from "./common.ts";

export interface PinterestOptions extends Common {
  /** The tag id: 10-16 digits. */
  tagId: string | number;
}

/** All that must be known before it runs. */
export const head = {
  id: "pinterest",
  category: "marketing",
  globals: ["pintrk"],
  needs: { tagId: /^\d{10,16}$/ },
} satisfies Head;
