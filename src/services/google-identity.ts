import type { Head, Rules } from "../types.ts";
import type { Common } from "./common.ts";

/** @see https://developers.google.com/identity/gsi/web/reference/js-reference */
export interface GoogleIdentityOptions extends Common {
  /** The client id, `….apps.googleusercontent.com`. */
  clientId: string;
  /** The name of a function of the page that takes the answer of a sign-in. */
  callback?: string;
}

/** All that must be known before it may run. */
export const head = {
  id: "google-identity",
  category: "functional",
  onUse: true,
} satisfies Head;

/** What its options must be. */
export const rules = {
  needs: { clientId: /^\d{6,}-[a-z\d]+\.apps\.googleusercontent\.com$/ },
  may: { callback: /^[a-z_$][\w$]*$/i },
} satisfies Rules;
