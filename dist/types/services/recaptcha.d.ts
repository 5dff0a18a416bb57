import type { Common } from "./common.ts";
/** @see https://developers.google.com/recaptcha/docs/v3 */
export interface RecaptchaOptions extends Common {
    /** The site key, `6L…`. */
    key: string;
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
        key: RegExp;
    };
};
