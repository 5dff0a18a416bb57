import { isRecord } from "../dom/is-record.ts";
import type { ConsentMode } from "../signals/google-consent.ts";
import type { Head, Rules } from "../types.ts";
import type { Common } from "./common.ts";

/** @see https://developers.google.com/tag-platform/tag-manager/web */
export interface GoogleTagManagerOptions extends Common {
  /** The container id, `GTM-…`. */
  id: string;
  consentMode?: ConsentMode;
}

/** All that must be known before it may run. */
export const head = {
  id: "google-tag-manager",
  category: "marketing",
  globals: ["gtag", "dataLayer"],
  part: "google",
} satisfies Head;

/** What its options must be. */
export const rules = {
  needs: { id: /^GTM-[A-Z\d]{4,9}$/ },
  may: { consentMode: isRecord },
} satisfies Rules;
