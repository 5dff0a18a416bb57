import type { Common } from "./common.ts";
export interface IntercomOptions extends Common {
    /** The app id: 6-10 lower-case letters or digits. */
    appId: string;
    /** Where the workspace lives. @default the United States */
    region?: "eu" | "au";
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
        appId: RegExp;
    };
    may: {
        region: RegExp;
    };
};
