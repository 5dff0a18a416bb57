import type { Rules } from "../types.ts";
import { rules as clarity } from "./clarity.ts";
import { rules as facebookPlugins } from "./facebook-plugins.ts";
import { rules as googleAds } from "./google-ads.ts";
import { rules as googleAnalytics } from "./google-analytics.ts";
import { rules as googleIdentity } from "./google-identity.ts";
import { rules as googleMaps } from "./google-maps.ts";
import { rules as googleTagManager } from "./google-tag-manager.ts";
import { rules as hotjar } from "./hotjar.ts";
import { rules as hubspot } from "./hubspot.ts";
import { rules as intercom } from "./intercom.ts";
import { rules as linkedInInsight } from "./linkedin-insight.ts";
import { rules as linkedInPlugins } from "./linkedin-plugins.ts";
import { rules as mailchimp } from "./mailchimp.ts";
import { rules as matomo } from "./matomo.ts";
import { rules as matomoTagManager } from "./matomo-tag-manager.ts";
import { rules as metaPixel } from "./meta-pixel.ts";
import { rules as microsoftUet } from "./microsoft-uet.ts";
import { rules as pinterest } from "./pinterest.ts";
import { rules as plausible } from "./plausible.ts";
import { rules as recaptcha } from "./recaptcha.ts";
import { rules as spotlerLeads } from "./spotler-leads.ts";
import { rules as tiktokPixel } from "./tiktok-pixel.ts";
import { rules as xPixel } from "./x-pixel.ts";
import { rules as xWidgets } from "./x-widgets.ts";

/** What the options of each preset must be, by its id; for who looks at a whole configuration. */
export const RULES: Readonly<Record<string, Rules>> = {
  clarity,
  "facebook-plugins": facebookPlugins,
  "google-ads": googleAds,
  "google-analytics": googleAnalytics,
  "google-identity": googleIdentity,
  "google-maps": googleMaps,
  "google-tag-manager": googleTagManager,
  hotjar,
  hubspot,
  intercom,
  "linkedin-insight": linkedInInsight,
  "linkedin-plugins": linkedInPlugins,
  mailchimp,
  "matomo-tag-manager": matomoTagManager,
  matomo,
  "meta-pixel": metaPixel,
  "microsoft-uet": microsoftUet,
  pinterest,
  plausible,
  recaptcha,
  "spotler-leads": spotlerLeads,
  "tiktok-pixel": tiktokPixel,
  "x-pixel": xPixel,
  "x-widgets": xWidgets,
};
