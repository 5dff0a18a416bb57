import type { Head } from "../types.ts";

/** All that must be known before it runs. */
export const head = {
  id: "x-widgets",
  category: "marketing",
  globals: ["twttr"],
  needs: {},
} satisfies Head;
