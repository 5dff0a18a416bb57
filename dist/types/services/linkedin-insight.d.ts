import type { Common } from "./common.ts";
/** @see https://www.linkedin.com/help/lms/answer/a418880 */
export interface LinkedInInsightOptions extends Common {
    /** The partner id: digits. */
    partnerId: string | number;
}
/** All that must be known before it may run. */
export declare const head: {
    id: string;
    category: string;
    globals: string[];
};
/** What its options must be. */
export declare const rules: {
    needs: {
        partnerId: RegExp;
    };
};
