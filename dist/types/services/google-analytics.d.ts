import { isRecord } from "../dom/is-record.ts";
import { tellGoogle } from "../signals/google-consent.ts";
import type { ServiceContext } from "../types.ts";
/** @see https://developers.google.com/tag-platform/gtagjs */
export interface GoogleAnalyticsOptions {
    /** The measurement id, `G-…` (or a Google tag id, `GT-…`). */
    id: string;
    /**
     * Parameters of `gtag("config")`, e.g. `{ "cookie_expires": 15552000, "send_page_view": false }`. Google signals
     * and ad personalisation are off unless they are switched on here.
     */
    config?: Record<string, unknown>;
    category?: string;
    /** Names of further cookies to erase. */
    cookies?: readonly string[];
}
export declare const googleAnalytics: {
    id: string;
    category: string;
    needs: {
        id: RegExp;
    };
    may: {
        config: typeof isRecord;
    };
    build({ id, config }: GoogleAnalyticsOptions): {
        script: string;
        start(context: ServiceContext): void;
        grant: (context: ServiceContext) => void;
        update: typeof tellGoogle;
        withdraw(context: ServiceContext): void;
    };
};
