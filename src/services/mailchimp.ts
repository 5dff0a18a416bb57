import type { Head, Rules } from "../types.ts";
import type { Common } from "./common.ts";

/** Popups and connected sites. A plain embedded form runs nothing, and needs no service. */
export interface MailchimpOptions extends Common {
  /** The address of the connected-site script at chimpstatic.com. */
  url: string;
}

/** All that must be known before it may run. */
export const head = {
  id: "mailchimp",
  category: "marketing",
} satisfies Head;

/** What its options must be. */
export const rules = {
  needs: { url: /^https:\/\/chimpstatic\.com\/mcjs-connected\/js\/users(\/[\da-f]{20,32}){2}\.js$/ },
} satisfies Rules;
