import { type IntercomOptions } from "../intercom.ts";
export declare const build: ({ appId, region }: IntercomOptions) => {
    script: string;
    start(): void;
    grant(): void;
    withdraw(): void;
};
export declare const runs: {
    intercom: {
        build: typeof build;
        rules: {
            needs: {
                appId: RegExp;
            };
            may: {
                region: RegExp;
            };
        };
    };
};
