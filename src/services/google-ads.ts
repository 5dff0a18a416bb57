import { isRecord } from "../dom/is-record.ts";
import type { ConsentMode } from "../signals/google-consent.ts";
import type { Head, Rules } from "../types.ts";
import type { Common } from "./common.ts";

/** @see https://developers.google.com/tag-platform/gtagjs */
export interface GoogleAdsOptions extends Common {
  /** A conversion id, `AW-…`, or a Floodlight one of Campaign Manager, `DC-…`. */
  id: string;
  /** Parameters of `gtag("config")`. */
  config?: Record<string, unknown>;
  consentMode?: ConsentMode;
}

/** All that must be known before it may run. */
export const head = {
  id: "google-ads",
  category: "marketing",
  globals: ["gtag", "dataLayer"],
  part: "google",
} satisfies Head;

/** What its options must be. */
export const rules = {
  needs: { id: /^(AW-\d{6,15}|DC-\d{4,12})$/ },
  may: { config: isRecord, consentMode: isRecord },
} satisfies Rules;
