import { type SpotlerLeadsOptions } from "../spotler-leads.ts";
export declare const build: ({ accountId }: SpotlerLeadsOptions) => {
    script: string;
    prepare: (script: HTMLScriptElement) => void;
    reload: boolean;
};
export declare const runs: {
    "spotler-leads": {
        build: typeof build;
        rules: {
            needs: {
                accountId: RegExp;
            };
        };
    };
};
