import type { Common } from "./common.ts";
/** @see https://developers.google.com/maps/documentation/javascript/load-maps-js-api */
export interface GoogleMapsOptions extends Common {
    /** An API key, where the page draws maps by script; embedded frames need none. */
    key?: string;
    /** The name of a function of the page to call when the script is ready. */
    callback?: string;
}
/** All that must be known before it may run. */
export declare const head: {
    id: string;
    category: string;
};
/** What its options must be. */
export declare const rules: {
    needs: {};
    may: {
        key: RegExp;
        callback: RegExp;
    };
};
