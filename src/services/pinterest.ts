import type { Head, Rules } from "../types.ts";
import type { Common } from "./common.ts";

export interface PinterestOptions extends Common {
  /** The tag id: 10-16 digits. */
  tagId: string | number;
}

/** All that must be known before it may run. */
export const head = {
  id: "pinterest",
  category: "marketing",
  globals: ["pintrk"],
} satisfies Head;

/** What its options must be. */
export const rules = {
  needs: { tagId: /^\d{10,16}$/ },
} satisfies Rules;
