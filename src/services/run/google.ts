import { build as buildAds } from "./google-ads.ts";
import { build as buildAnalytics } from "./google-analytics.ts";
import { build as buildManager } from "./google-tag-manager.ts";

/** In one file, because they share one Consent Mode: Google is told once. */
export const builds = {
  "google-ads": buildAds,
  "google-analytics": buildAnalytics,
  "google-tag-manager": buildManager,
};
