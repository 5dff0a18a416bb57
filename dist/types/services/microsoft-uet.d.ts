import type { Common } from "./common.ts";
/** @see https://learn.microsoft.com/advertising/msa-help/hlp_ba_conc_uet_consent */
export interface MicrosoftUetOptions extends Common {
    /** The tag id: 5-12 digits. */
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
