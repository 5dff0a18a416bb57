import type { Head } from "../types.ts";
import type { Common } from "./common.ts";

export interface XPixelOptions extends Common {
  /** The pixel id: 5-8 letters or digits. */
  pixelId: string;
}

/** All that must be known before it runs. */
export const head = {
  id: "x-pixel",
  category: "marketing",
  globals: ["twq"],
  needs: { pixelId: /^[a-z\d]{5,8}$/i },
} satisfies Head;
