import type { Head, Rules } from "../types.ts";
import type { Common } from "./common.ts";

/** @see https://developers.google.com/recaptcha/docs/v3 */
export interface RecaptchaOptions extends Common {
  /** The site key, `6L…`. */
  key: string;
}

/** All that must be known before it may run. */
export const head = {
  id: "recaptcha",
  category: "marketing",
  onUse: true,
} satisfies Head;

/** What its options must be. */
export const rules = {
  needs: { key: /^6L[\w-]{38}$/ },
} satisfies Rules;
