import type { Common } from "./common.ts";
export interface XPixelOptions extends Common {
    /** The pixel id: 5-8 letters or digits. */
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
