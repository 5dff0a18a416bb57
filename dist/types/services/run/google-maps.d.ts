import type { GoogleMapsOptions } from "../google-maps.ts";
export declare const build: ({ key, callback }: GoogleMapsOptions) => {
    script: string | undefined;
    shared: string;
    reload: boolean;
};
export declare const builds: {
    "google-maps": typeof build;
};
