import type { Common } from "./common.ts";
export interface TiktokPixelOptions extends Common {
    /** The pixel id: 15-25 capitals or digits. */
    pixelId: string;
}
/** All that must be known before it runs. */
export declare const head: {
    id: string;
    category: string;
    globals: string[];
    needs: {
        pixelId: RegExp;
    };
};
