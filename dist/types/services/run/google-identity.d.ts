import { type GoogleIdentityOptions } from "../google-identity.ts";
/** Sign-in that the visitor asks for: loaded when something marked `data-consent-use` is used, never by itself. */
export declare const build: ({ clientId, callback }: GoogleIdentityOptions) => {
    script: string;
    loaded(): void;
    used: () => any;
    withdraw(): void;
};
export declare const runs: {
    "google-identity": {
        build: typeof build;
        rules: {
            needs: {
                clientId: RegExp;
            };
            may: {
                callback: RegExp;
            };
        };
    };
};
