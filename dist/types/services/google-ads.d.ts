import { isRecord } from "../dom/is-record.ts";
import type { ConsentMode } from "../signals/google-consent.ts";
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
