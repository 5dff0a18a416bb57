import { configure, configureTag, tellGoogle } from "../../signals/google-consent.ts";
import type { ServiceContext } from "../../types.ts";
import type { GoogleAdsOptions } from "../google-ads.ts";
import { GTAG } from "./google-analytics.ts";

/** Conversions, remarketing and DoubleClick's Floodlight; the script is shared with Google Analytics. */
export function build({ id, config = {}, consentMode }: GoogleAdsOptions) {
  configure(consentMode);
  return {
    script: `${GTAG}?id=${id}`,
    shared: GTAG,
    // Denied, it still sends what the page tells it, without cookies (R105).
    reload: consentMode?.advanced !== true,
    start(context: ServiceContext) {
      tellGoogle(context);
      configureTag(id, config);
    },
    grant: tellGoogle,
    update: tellGoogle,
    withdraw: tellGoogle,
  };
}
