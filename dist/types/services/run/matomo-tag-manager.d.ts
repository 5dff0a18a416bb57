import type { ServiceContext } from "../../types.ts";
import { type MatomoTagManagerOptions } from "../matomo-tag-manager.ts";
/** Follows every change as an event, for triggers in the container. */
declare const tell: ({ state }: ServiceContext) => void;
/** Like any container it can run anything: gated as a whole, and gone with the page. */
export declare const build: ({ url, containerId }: MatomoTagManagerOptions) => {
    script: string;
    reload: boolean;
    start: () => void;
    grant: typeof tell;
    update: typeof tell;
    withdraw(context: ServiceContext): void;
};
export declare const runs: {
    "matomo-tag-manager": {
        build: typeof build;
        rules: {
            needs: {
                url: RegExp;
                containerId: RegExp;
            };
        };
    };
};
export {};
