import type { Common } from "./common.ts";
/** @see https://developer.matomo.org/guides/tagmanager/embedding */
export interface MatomoTagManagerOptions extends Common {
    /** The folder of the Matomo server with a slash at its end, or `https://<name>.matomo.cloud/`. */
    url: string;
    /** The container id: 8 letters or digits. */
    containerId: string;
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
        url: RegExp;
        containerId: RegExp;
    };
};
