/** Posts, timelines and buttons. */
export declare const build: () => {
    script: string;
    start(): void;
    scan: () => any;
};
export declare const builds: {
    "x-widgets": typeof build;
};
