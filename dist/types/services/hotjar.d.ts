import type { Common } from "./common.ts";
export interface HotjarOptions extends Common {
    /** The site id: 5-9 digits. */
    siteId: string | number;
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
        siteId: RegExp;
    };
};
