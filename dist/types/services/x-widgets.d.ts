/** All that must be known before it may run. */
export declare const head: {
    id: string;
    category: string;
    globals: string[];
};
/** What its options must be. */
export declare const rules: {
    needs: {};
};
