import type { Common } from "./common.ts";
export interface PlausibleOptions extends Common {
    /** The id of the site's script, `pa-…`; or the domain, for the older script. */
    site: string;
}
/** All that must be known before it runs. */
export declare const head: {
    id: string;
    category: string;
    globals: string[];
    needs: {
        site: RegExp;
    };
};
