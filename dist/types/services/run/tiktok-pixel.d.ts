import { type TiktokPixelOptions } from "../tiktok-pixel.ts";
export declare const build: ({ pixelId }: TiktokPixelOptions) => {
    script: string;
    reload: boolean;
    start(): void;
    grant: () => any;
    withdraw: () => any;
};
export declare const runs: {
    "tiktok-pixel": {
        build: typeof build;
        rules: {
            needs: {
                pixelId: RegExp;
            };
        };
    };
};
