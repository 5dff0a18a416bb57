import { isRecord } from "../dom/is-record.ts";
import type { ConsentMode } from "../signals/google-consent.ts";
import type { Common } from "./common.ts";
/** @see https://developers.google.com/tag-platform/tag-manager/web */
export interface GoogleTagManagerOptions extends Common {
    /** The container id, `GTM-…`. */
    id: string;
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
        consentMode: typeof isRecord;
    };
};
