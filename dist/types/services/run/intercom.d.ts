import type { IntercomOptions } from "../intercom.ts";
export declare const build: ({ appId, region }: IntercomOptions) => {
    script: string;
    start(): void;
    grant(): void;
    withdraw(): void;
};
export declare const builds: {
    intercom: typeof build;
};
