import type { Head, Rules } from "../types.ts";
import type { Common } from "./common.ts";

export interface TiktokPixelOptions extends Common {
  /** The pixel id: 15-25 capitals or digits. */
  pixelId: string;
}

/** All that must be known before it may run. */
export const head = {
  id: "tiktok-pixel",
  category: "marketing",
  globals: ["ttq"],
} satisfies Head;

/** What its options must be. */
export const rules = {
  needs: { pixelId: /^[A-Z\d]{15,25}$/ },
} satisfies Rules;
