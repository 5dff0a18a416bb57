import { type XPixelOptions } from "../x-pixel.ts";
/** X documents no consent call: loaded after a grant, gone with the page after a withdrawal (R118). */
export declare const build: ({ pixelId }: XPixelOptions) => {
    script: string;
    reload: boolean;
    start(): void;
    withdraw(): void;
    grant(): void;
};
export declare const runs: {
    "x-pixel": {
        build: typeof build;
        rules: {
            needs: {
                pixelId: RegExp;
            };
        };
    };
};
