import type { Common } from "./common.ts";
/** Popups and connected sites. A plain embedded form runs nothing, and needs no service. */
export interface MailchimpOptions extends Common {
    /** The address of the connected-site script at chimpstatic.com. */
    url: string;
}
/** All that must be known before it may run. */
export declare const head: {
    id: string;
    category: string;
};
/** What its options must be. */
export declare const rules: {
    needs: {
        url: RegExp;
    };
};
