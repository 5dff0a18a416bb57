import { rules as ads } from "../google-ads.ts";
import { rules as analytics } from "../google-analytics.ts";
import { rules as manager } from "../google-tag-manager.ts";
import { build as buildAds } from "./google-ads.ts";
import { build as buildAnalytics } from "./google-analytics.ts";
import { build as buildManager } from "./google-tag-manager.ts";

/** In one file, because they share one Consent Mode: Google is told once. */
export const runs = {
  "google-ads": { build: buildAds, rules: ads },
  "google-analytics": { build: buildAnalytics, rules: analytics },
  "google-tag-manager": { build: buildManager, rules: manager },
};
