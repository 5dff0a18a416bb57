import type { ServiceContext } from "../../types.ts";
import { type MatomoOptions } from "../matomo.ts";
/** The address of a file: a folder of the site's own, or the vendor's for a `….matomo.cloud` account. */
export declare const fileOf: (url: string, own: string, cloud?: string) => string;
/**
 * The gate is the only memory: `remember…` and `optUserOut` would leave cookies of up to 30 years that outlive the
 * choice, so they are never called, and a stale opt-out is cleared by `setConsentGiven`.
 */
export declare function build({ url, siteId, commands, mode }: MatomoOptions): {
    script: string;
    start(context: ServiceContext): void;
    update: ({ has }: ServiceContext) => void | false;
    grant(): void;
    withdraw: () => void;
};
export declare const runs: {
    matomo: {
        build: typeof build;
        rules: {
            needs: {
                url: RegExp;
                siteId: RegExp;
            };
            may: {
                commands: (arg: any) => arg is any[];
                mode: RegExp;
                confirmedConfig: typeof import("../../dom/is-record.ts").isFlag;
            };
        };
    };
};
