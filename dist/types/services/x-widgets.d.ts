/** All that must be known before it runs. */
export declare const head: {
    id: string;
    category: string;
    globals: string[];
    needs: {};
};
