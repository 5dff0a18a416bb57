import { type HotjarOptions } from "../hotjar.ts";
/** Hotjar documents no consent call, so a withdrawal loads the page again. */
export declare const build: ({ siteId }: HotjarOptions) => {
    script: string;
    reload: boolean;
    start(): void;
};
export declare const runs: {
    hotjar: {
        build: typeof build;
        rules: {
            needs: {
                siteId: RegExp;
            };
        };
    };
};
