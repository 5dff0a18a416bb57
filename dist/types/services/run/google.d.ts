import { build as buildAds } from "./google-ads.ts";
import { build as buildAnalytics } from "./google-analytics.ts";
import { build as buildManager } from "./google-tag-manager.ts";
/** In one file, because they share one Consent Mode: Google is told once. */
export declare const builds: {
    "google-ads": typeof buildAds;
    "google-analytics": typeof buildAnalytics;
    "google-tag-manager": typeof buildManager;
};
