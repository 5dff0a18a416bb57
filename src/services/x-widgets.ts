import type { Head, Rules } from "../types.ts";

/** All that must be known before it may run. */
export const head = {
  id: "x-widgets",
  category: "marketing",
  globals: ["twttr"],
} satisfies Head;

/** What its options must be. */
export const rules = {
  needs: {},
} satisfies Rules;
