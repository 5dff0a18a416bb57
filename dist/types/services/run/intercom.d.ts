import type { IntercomOptions } from "../intercom.ts";
export declare const build: ({ appId, region }: IntercomOptions) => {
    script: string;
    start(): void;
    grant: () => any;
    withdraw: () => any;
};
export declare const builds: {
    intercom: typeof build;
};
