import { type RecaptchaOptions } from "../recaptcha.ts";
/** Loaded when the visitor enters a form marked `data-consent-use`, not on every page as Google would have it. */
export declare const build: ({ key }: RecaptchaOptions) => {
    script: string;
    reload: boolean;
};
export declare const runs: {
    recaptcha: {
        build: typeof build;
        rules: {
            needs: {
                key: RegExp;
            };
        };
    };
};
