/** Posts, timelines and buttons. */
export declare const build: () => {
    script: string;
    start(): void;
    scan: () => any;
};
export declare const runs: {
    "x-widgets": {
        build: typeof build;
        rules: {
            needs: {};
        };
    };
};
