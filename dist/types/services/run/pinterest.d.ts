import type { PinterestOptions } from "../pinterest.ts";
export declare function build({ tagId }: PinterestOptions): {
    script: string;
    start(): void;
    grant: () => any;
    withdraw: () => any;
};
export declare const builds: {
    pinterest: typeof build;
};
