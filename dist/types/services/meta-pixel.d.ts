import { isFlag } from "../dom/is-record.ts";
import type { Common } from "./common.ts";
/** @see https://developers.facebook.com/docs/meta-pixel/implementation/gdpr */
export interface MetaPixelOptions extends Common {
    /** The pixel id: 10-20 digits. */
    pixelId: string | number;
    /** Whether Meta may collect clicks on buttons and page metadata by itself. @default false */
    autoConfig?: boolean;
}
/** All that must be known before it may run. */
export declare const head: {
    id: string;
    category: string;
    globals: string[];
    hold: () => any;
};
/** What its options must be. */
export declare const rules: {
    needs: {
        pixelId: RegExp;
    };
    may: {
        autoConfig: typeof isFlag;
    };
};
