import { tellGoogle } from "../../signals/google-consent.ts";
import type { ServiceContext } from "../../types.ts";
import type { GoogleAdsOptions } from "../google-ads.ts";
/** Conversions, remarketing and DoubleClick's Floodlight; the script is shared with Google Analytics. */
export declare function build({ id, config, consentMode }: GoogleAdsOptions): {
    script: string;
    shared: string;
    reload: boolean;
    start(context: ServiceContext): void;
    grant: typeof tellGoogle;
    update: typeof tellGoogle;
    withdraw: typeof tellGoogle;
};
