import { page } from "../../dom/page.ts";
import { configure, configureTag, tellGoogle } from "../../signals/google-consent.ts";
import type { ServiceContext } from "../../types.ts";
import type { GoogleAnalyticsOptions } from "../google-analytics.ts";

/** Every Google tag comes from here, with the first one's id. */
export const GTAG = "https://www.googletagmanager.com/gtag/js";

export function build({ id, config, consentMode }: GoogleAnalyticsOptions) {
  configure(consentMode);
  const advanced = consentMode?.advanced;
  // The vendor asks this flag each time it would send or set a cookie; it must stand before any gtag call.
  const tell = (context: ServiceContext) => {
    page[`ga-disable-${id}`] = !advanced && !context.has("google-analytics");
    tellGoogle(context);
  };
  return {
    script: `${GTAG}?id=${id}`,
    shared: GTAG,
    start(context: ServiceContext) {
      tell(context);
      configureTag(id, {
        allow_google_signals: false,
        allow_ad_personalization_signals: false,
        ...config,
      });
    },
    grant: tell,
    update: tell,
    withdraw: tell,
  };
}
