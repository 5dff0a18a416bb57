import type { Common } from "./common.ts";
export interface HubspotOptions extends Common {
    /** The portal id: 4-10 digits. */
    portalId: string | number;
    /** Where the account lives. @default "na1" */
    region?: "na1" | "eu1";
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
        portalId: RegExp;
    };
    may: {
        region: RegExp;
    };
};
