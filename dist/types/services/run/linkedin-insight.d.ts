import { type LinkedInInsightOptions } from "../linkedin-insight.ts";
/** LinkedIn offers no consent call, and its click and history listeners stay until the page is loaded again (R118). */
export declare const build: ({ partnerId }: LinkedInInsightOptions) => {
    script: string;
    reload: boolean;
    start(): void;
    withdraw(): void;
    grant(): void;
};
export declare const runs: {
    "linkedin-insight": {
        build: typeof build;
        rules: {
            needs: {
                partnerId: RegExp;
            };
        };
    };
};
