import { type MetaPixelOptions } from "../meta-pixel.ts";
/** Held calls would go out with a later grant, so a withdrawal loads the page again (R117). */
export declare function build({ pixelId, autoConfig }: MetaPixelOptions): {
    script: string;
    reload: boolean;
    start(): void;
    grant: () => any;
    withdraw: () => any;
};
export declare const runs: {
    "meta-pixel": {
        build: typeof build;
        rules: {
            needs: {
                pixelId: RegExp;
            };
            may: {
                autoConfig: typeof import("../../dom/is-record.ts").isFlag;
            };
        };
    };
};
