import type { Common } from "./common.ts";
/** Popups and connected sites. A plain embedded form runs nothing, and needs no service. */
export interface MailchimpOptions extends Common {
    /** The address of the connected-site script at chimpstatic.com. */
    url: string;
}
/** All that must be known before it runs. */
export declare const head: {
    id: string;
    category: string;
    needs: {
        url: RegExp;
    };
};
