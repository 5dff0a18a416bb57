import { type GoogleMapsOptions } from "../google-maps.ts";
export declare const build: ({ key, callback }: GoogleMapsOptions) => {
    script: string | undefined;
    shared: string;
    reload: boolean;
};
export declare const runs: {
    "google-maps": {
        build: typeof build;
        rules: {
            needs: {};
            may: {
                key: RegExp;
                callback: RegExp;
            };
        };
    };
};
