import type { Common } from "./common.ts";
export interface TiktokPixelOptions extends Common {
    /** The pixel id: 15-25 capitals or digits. */
    pixelId: string;
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
        pixelId: RegExp;
    };
};
