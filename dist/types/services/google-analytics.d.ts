import { isRecord } from "../dom/is-record.ts";
import type { ConsentMode } from "../signals/google-consent.ts";
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
export declare const head: {
    id: string;
    category: string;
    globals: string[];
    part: string;
};
/** What its options must be. */
export declare const rules: {
    needs: {
        id: RegExp;
    };
    may: {
        config: typeof isRecord;
        consentMode: typeof isRecord;
    };
};
