import { isRecord } from "../dom/is-record.ts";
import type { ConsentMode } from "../signals/google-consent.ts";
import type { Head, Rules } from "../types.ts";
import type { Common } from "./common.ts";

/** @see https://developers.google.com/tag-platform/gtagjs */
export interface GoogleAnalyticsOptions extends Common {
  /** The measurement id, `G-…` (or a Google tag id, `GT-…`). */
  id: string;
  /**
   * Parameters of `gtag("config")`, e.g. `{ "cookie_expires": 15552000, "send_page_view": false }`. Google signals
   * and ad personalisation are off unless they are switched on here.
   */
  config?: Record<string, unknown>;
  consentMode?: ConsentMode;
}

/** All that must be known before it may run. */
export const head = {
  id: "google-analytics",
  category: "analytics",
  globals: ["gtag", "dataLayer"],
  part: "google",
} satisfies Head;

/** What its options must be. */
export const rules = {
  needs: { id: /^GT?-[A-Z\d]{6,12}$/ },
  may: { config: isRecord, consentMode: isRecord },
} satisfies Rules;
