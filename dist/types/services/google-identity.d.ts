import type { Common } from "./common.ts";
/** @see https://developers.google.com/identity/gsi/web/reference/js-reference */
export interface GoogleIdentityOptions extends Common {
    /** The client id, `….apps.googleusercontent.com`. */
    clientId: string;
    /** The name of a function of the page that takes the answer of a sign-in. */
    callback?: string;
}
/** All that must be known before it may run. */
export declare const head: {
    id: string;
    category: string;
    onUse: true;
};
/** What its options must be. */
export declare const rules: {
    needs: {
        clientId: RegExp;
    };
    may: {
        callback: RegExp;
    };
};
