import type { Head, Rules } from "../types.ts";
import type { Common } from "./common.ts";

/** @see https://developers.facebook.com/docs/plugins */
export interface FacebookPluginsOptions extends Common {
  /** The language, e.g. `nl_NL`. @default "en_US" */
  locale?: string;
  /** The Graph API version; each one ends after about two years. @default "v23.0" */
  version?: string;
  appId?: string | number;
}

/** All that must be known before it may run. */
export const head = {
  id: "facebook-plugins",
  category: "marketing",
  globals: ["FB"],
} satisfies Head;

/** What its options must be. */
export const rules = {
  needs: {},
  may: { locale: /^[a-z]{2}_[A-Z]{2}$/, version: /^v\d{1,2}\.\d$/, appId: /^\d{8,20}$/ },
} satisfies Rules;
