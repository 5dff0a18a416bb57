import type { CustomOptions } from "../custom.ts";
/** A service of the site's own says itself what it does. Its other options end up in no code, and are its own affair. */
export declare const build: ({ script, load, grant, withdraw, reload }: CustomOptions) => {
    start: ((context: import("../../types.ts").ServiceContext) => unknown) | undefined;
    grant: ((context: import("../../types.ts").ServiceContext) => unknown) | undefined;
    withdraw: ((context: import("../../types.ts").ServiceContext) => unknown) | undefined;
    reload: boolean;
};
export declare const runs: {
    "": {
        build: typeof build;
    };
};
