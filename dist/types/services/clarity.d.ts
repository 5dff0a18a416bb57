import type { Common } from "./common.ts";
/** @see https://learn.microsoft.com/clarity/setup-and-installation/clarity-consent-api-v2 */
export interface ClarityOptions extends Common {
    /** The project id: 8-16 lower-case letters or digits. */
    projectId: string;
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
        projectId: RegExp;
    };
};
