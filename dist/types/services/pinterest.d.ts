import type { Common } from "./common.ts";
export interface PinterestOptions extends Common {
    /** The tag id: 10-16 digits. */
    tagId: string | number;
}
/** All that must be known before it runs. */
export declare const head: {
    id: string;
    category: string;
    globals: string[];
    needs: {
        tagId: RegExp;
    };
};
