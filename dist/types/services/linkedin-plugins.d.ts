import type { Common } from "./common.ts";
export interface LinkedInPluginsOptions extends Common {
    /** The language of the buttons, e.g. `nl_NL`. */
    lang?: string;
}
/** All that must be known before it may run. */
export declare const head: {
    id: string;
    category: string;
};
/** What its options must be. */
export declare const rules: {
    needs: {};
    may: {
        lang: RegExp;
    };
};
