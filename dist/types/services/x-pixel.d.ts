import type { Common } from "./common.ts";
export interface XPixelOptions extends Common {
    /** The pixel id: 5-8 letters or digits. */
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
