import type { Common } from "./common.ts";
/** @see https://developers.facebook.com/docs/plugins */
export interface FacebookPluginsOptions extends Common {
    /** The language, e.g. `nl_NL`. @default "en_US" */
    locale?: string;
    /** The Graph API version; each one ends after about two years. @default "v23.0" */
    version?: string;
    appId?: string | number;
}
/** All that must be known before it may run. */
export declare const head: {
    id: string;
    category: string;
    globals: string[];
};
/** What its options must be. */
export declare const rules: {
    needs: {};
    may: {
        locale: RegExp;
        version: RegExp;
        appId: RegExp;
    };
};
