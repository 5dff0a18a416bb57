import type { Head, Rules } from "../types.ts";
import type { Common } from "./common.ts";

export interface XPixelOptions extends Common {
  /** The pixel id: 5-8 letters or digits. */
  pixelId: string;
}

/** All that must be known before it may run. */
export const head = {
  id: "x-pixel",
  category: "marketing",
  globals: ["twq"],
} satisfies Head;

/** What its options must be. */
export const rules = {
  needs: { pixelId: /^[a-z\d]{5,8}$/i },
} satisfies Rules;
