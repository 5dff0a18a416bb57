import type { Common } from "./common.ts";
export interface PlausibleOptions extends Common {
    /** The id of the site's script, `pa-…`; or the domain, for the older script. */
    site: string;
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
        site: RegExp;
    };
};
