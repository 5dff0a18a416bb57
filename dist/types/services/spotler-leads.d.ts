import type { Common } from "./common.ts";
/** Formerly GatorLeads and WOW Analytics. Where the vendor gave another host, `script` takes the whole address. */
export interface SpotlerLeadsOptions extends Common {
    /** The account id: 32 hexadecimal digits in five groups. */
    accountId: string;
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
        accountId: RegExp;
    };
};
