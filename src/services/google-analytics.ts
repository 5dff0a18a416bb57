import { isRecord } from "../dom/is-record.ts";
import { gtag, tellGoogle } from "../signals/google-consent.ts";
import type { Preset, ServiceContext } from "../types.ts";

/** @see https://developers.google.com/tag-platform/gtagjs */
export interface GoogleAnalyticsOptions {
  /** The measurement id, `G-…` (or a Google tag id, `GT-…`). */
  id: string;
  /**
   * Parameters of `gtag("config")`, e.g. `{ "cookie_expires": 15552000, "send_page_view": false }`. Google signals
   * and ad personalisation are off unless they are switched on here.
   */
  config?: Record<string, unknown>;
  category?: string;
  /** Names of further cookies to erase. */
  cookies?: readonly string[];
}

export const googleAnalytics = {
  id: "google-analytics",
  category: "analytics",
  needs: { id: /^GT?-[A-Z\d]{6,12}$/ },
  may: { config: isRecord },
  build({ id, config }: GoogleAnalyticsOptions) {
    // The vendor asks this flag each time it would send or set a cookie; it must stand before any gtag call.
    const disable = (isDisabled: boolean) => {
      (globalThis as Record<string, unknown>)[`ga-disable-${id}`] = isDisabled;
    };
    const grant = (context: ServiceContext) => {
      disable(false);
      tellGoogle(context);
    };
    return {
      script: `https://www.googletagmanager.com/gtag/js?id=${id}`,
      start(context: ServiceContext) {
        grant(context);
        gtag("js", new Date());
        gtag("config", id, {
          allow_google_signals: false,
          allow_ad_personalization_signals: false,
          ...config,
        });
      },
      grant,
      update: tellGoogle,
      withdraw(context: ServiceContext) {
        tellGoogle(context);
        disable(true);
      },
    };
  },
} satisfies Preset;
