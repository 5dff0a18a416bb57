import type { Head, Rules } from "../types.ts";
import type { Common } from "./common.ts";

/** Formerly GatorLeads and WOW Analytics. Where the vendor gave another host, `script` takes the whole address. */
export interface SpotlerLeadsOptions extends Common {
  /** The account id: 32 hexadecimal digits in five groups. */
  accountId: string;
}

/** All that must be known before it may run. */
export const head = {
  id: "spotler-leads",
  category: "marketing",
  globals: ["_wow"],
} satisfies Head;

/** What its options must be. */
export const rules = {
  needs: { accountId: /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i },
} satisfies Rules;
