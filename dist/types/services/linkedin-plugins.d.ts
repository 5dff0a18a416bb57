import type { Common } from "./common.ts";
export interface LinkedInPluginsOptions extends Common {
    /** The language of the buttons, e.g. `nl_NL`. */
    lang?: string;
}
/** All that must be known before it runs. */
export declare const head: {
    id: string;
    category: string;
    needs: {};
    may: {
        lang: RegExp;
    };
};
