import type { Preset } from "../types.ts";
import { head as clarity } from "./clarity.ts";
import { custom } from "./custom.ts";
import { head as facebookPlugins } from "./facebook-plugins.ts";
import { geolocation } from "./geolocation.ts";
import { head as googleAds } from "./google-ads.ts";
import { head as googleAnalytics } from "./google-analytics.ts";
import { head as googleIdentity } from "./google-identity.ts";
import { head as googleMaps } from "./google-maps.ts";
import { head as googleTagManager } from "./google-tag-manager.ts";
import { head as hotjar } from "./hotjar.ts";
import { head as hubspot } from "./hubspot.ts";
import { head as intercom } from "./intercom.ts";
import { head as linkedInInsight } from "./linkedin-insight.ts";
import { head as linkedInPlugins } from "./linkedin-plugins.ts";
import { head as mailchimp } from "./mailchimp.ts";
import { head as matomo } from "./matomo.ts";
import { head as matomoTagManager } from "./matomo-tag-manager.ts";
import { head as metaPixel } from "./meta-pixel.ts";
import { head as microsoftUet } from "./microsoft-uet.ts";
import { msal } from "./msal.ts";
import { head as pinterest } from "./pinterest.ts";
import { head as plausible } from "./plausible.ts";
import { head as recaptcha } from "./recaptcha.ts";
import { head as spotlerLeads } from "./spotler-leads.ts";
import { head as tiktokPixel } from "./tiktok-pixel.ts";
import { vimeo } from "./vimeo.ts";
import { head as xPixel } from "./x-pixel.ts";
import { head as xWidgets } from "./x-widgets.ts";
import { youtube } from "./youtube.ts";

/**
 * Every preset that the script door offers by name; the last one stands for all other names. Of each it knows only the
 * head: what it does is fetched once it is granted (docs/architecture.md, decision 8).
 */
export const presets: readonly Preset[] = [
  clarity,
  facebookPlugins,
  geolocation,
  googleAds,
  googleAnalytics,
  googleIdentity,
  googleMaps,
  googleTagManager,
  hotjar,
  hubspot,
  intercom,
  linkedInInsight,
  linkedInPlugins,
  mailchimp,
  matomo,
  matomoTagManager,
  metaPixel,
  microsoftUet,
  msal,
  pinterest,
  plausible,
  recaptcha,
  spotlerLeads,
  tiktokPixel,
  vimeo,
  xPixel,
  xWidgets,
  youtube,
  custom,
];
