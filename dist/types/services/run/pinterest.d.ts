import { type PinterestOptions } from "../pinterest.ts";
export declare function build({ tagId }: PinterestOptions): {
    script: string;
    start(): void;
    grant: () => any;
    withdraw: () => any;
};
export declare const runs: {
    pinterest: {
        build: typeof build;
        rules: {
            needs: {
                tagId: RegExp;
            };
        };
    };
};
