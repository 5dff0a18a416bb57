import { build as buildAds } from "./google-ads.ts";
import { build as buildAnalytics } from "./google-analytics.ts";
import { build as buildManager } from "./google-tag-manager.ts";
/** In one file, because they share one Consent Mode: Google is told once. */
export declare const runs: {
    "google-ads": {
        build: typeof buildAds;
        rules: {
            needs: {
                id: RegExp;
            };
            may: {
                config: typeof import("../../dom/is-record.ts").isRecord;
                consentMode: typeof import("../../dom/is-record.ts").isRecord;
            };
        };
    };
    "google-analytics": {
        build: typeof buildAnalytics;
        rules: {
            needs: {
                id: RegExp;
            };
            may: {
                config: typeof import("../../dom/is-record.ts").isRecord;
                consentMode: typeof import("../../dom/is-record.ts").isRecord;
            };
        };
    };
    "google-tag-manager": {
        build: typeof buildManager;
        rules: {
            needs: {
                id: RegExp;
            };
            may: {
                consentMode: typeof import("../../dom/is-record.ts").isRecord;
            };
        };
    };
};
