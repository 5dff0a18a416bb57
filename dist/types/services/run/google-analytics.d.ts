import type { ServiceContext } from "../../types.ts";
import type { GoogleAnalyticsOptions } from "../google-analytics.ts";
/** Every Google tag comes from here, with the first one's id. */
export declare const GTAG = "https://www.googletagmanager.com/gtag/js";
export declare function build({ id, config, consentMode }: GoogleAnalyticsOptions): {
    script: string;
    shared: string;
    start(context: ServiceContext): void;
    grant: (context: ServiceContext) => void;
    update: (context: ServiceContext) => void;
    withdraw: (context: ServiceContext) => void;
};
