import type { Common } from "./common.ts";
export interface PinterestOptions extends Common {
    /** The tag id: 10-16 digits. */
    tagId: string | number;
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
        tagId: RegExp;
    };
};
