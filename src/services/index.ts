import type { AboutModule, Head, ServiceEntry } from "../types.ts";
import { type ClarityOptions, head as clarityHead } from "./clarity.ts";
import type { Common } from "./common.ts";
import { type CustomOptions, custom } from "./custom.ts";
import { type FacebookPluginsOptions, head as facebookPluginsHead } from "./facebook-plugins.ts";
import { geolocation as geolocationHead } from "./geolocation.ts";
import { type GoogleAdsOptions, head as googleAdsHead } from "./google-ads.ts";
import { type GoogleAnalyticsOptions, head as googleAnalyticsHead } from "./google-analytics.ts";
import { type GoogleIdentityOptions, head as googleIdentityHead } from "./google-identity.ts";
import { type GoogleMapsOptions, head as googleMapsHead } from "./google-maps.ts";
import { type GoogleTagManagerOptions, head as googleTagManagerHead } from "./google-tag-manager.ts";
import { type HotjarOptions, head as hotjarHead } from "./hotjar.ts";
import { type HubspotOptions, head as hubspotHead } from "./hubspot.ts";
import { type IntercomOptions, head as intercomHead } from "./intercom.ts";
import { type LinkedInInsightOptions, head as linkedInInsightHead } from "./linkedin-insight.ts";
import { type LinkedInPluginsOptions, head as linkedInPluginsHead } from "./linkedin-plugins.ts";
import { type MailchimpOptions, head as mailchimpHead } from "./mailchimp.ts";
import { type MatomoOptions, head as matomoHead } from "./matomo.ts";
import { type MatomoTagManagerOptions, head as matomoTagManagerHead } from "./matomo-tag-manager.ts";
import { type MetaPixelOptions, head as metaPixelHead } from "./meta-pixel.ts";
import { type MicrosoftUetOptions, head as microsoftUetHead } from "./microsoft-uet.ts";
import { msal as msalHead } from "./msal.ts";
import { type PinterestOptions, head as pinterestHead } from "./pinterest.ts";
import { type PlausibleOptions, head as plausibleHead } from "./plausible.ts";
import { type RecaptchaOptions, head as recaptchaHead } from "./recaptcha.ts";
import { type SpotlerLeadsOptions, head as spotlerLeadsHead } from "./spotler-leads.ts";
import { type TiktokPixelOptions, head as tiktokPixelHead } from "./tiktok-pixel.ts";
import { vimeo as vimeoHead } from "./vimeo.ts";
import { type XPixelOptions, head as xPixelHead } from "./x-pixel.ts";
import { head as xWidgetsHead } from "./x-widgets.ts";
import { youtube as youtubeHead } from "./youtube.ts";

export type {
  ClarityOptions,
  Common,
  CustomOptions,
  FacebookPluginsOptions,
  GoogleAdsOptions,
  GoogleAnalyticsOptions,
  GoogleIdentityOptions,
  GoogleMapsOptions,
  GoogleTagManagerOptions,
  HotjarOptions,
  HubspotOptions,
  IntercomOptions,
  LinkedInInsightOptions,
  LinkedInPluginsOptions,
  MailchimpOptions,
  MatomoOptions,
  MatomoTagManagerOptions,
  MetaPixelOptions,
  MicrosoftUetOptions,
  PinterestOptions,
  PlausibleOptions,
  RecaptchaOptions,
  SpotlerLeadsOptions,
  TiktokPixelOptions,
  XPixelOptions,
};

/** Pairs a head with the options; `start` checks them, so that a wrong id is reported and never throws. */
const entry = (
  preset: Head,
  options: unknown,
  about: () => Promise<AboutModule>,
  run?: ServiceEntry["run"],
): ServiceEntry => ({ preset, options, about, run });

/** A service that is no preset. Its id is what markup and `has` call it: lower-case letters, digits, hyphens. */
export const service = ({ id, ...options }: CustomOptions & { id: string }): ServiceEntry => ({
  preset: custom,
  id,
  options,
  run: () => import("./run/own.ts"),
});

/** Microsoft Clarity: a project id, or options. */
export const clarity = (options: string | ClarityOptions): ServiceEntry =>
  entry(
    clarityHead,
    options,
    () => import("./about/clarity.ts"),
    () => import("./run/clarity.ts"),
  );

/** Facebook page, post and video embeds. */
export const facebookPlugins = (options: FacebookPluginsOptions = {}): ServiceEntry =>
  entry(
    facebookPluginsHead,
    options,
    () => import("./about/facebook-plugins.ts"),
    () => import("./run/facebook-plugins.ts"),
  );

/** The browser's own geolocation. */
export const geolocation = (options: Common = {}): ServiceEntry =>
  entry(geolocationHead, options, () => import("./about/geolocation.ts"));

/** Google Ads, DoubleClick and Floodlight: an id, or options. */
export const googleAds = (options: string | GoogleAdsOptions): ServiceEntry =>
  entry(
    googleAdsHead,
    options,
    () => import("./about/google-ads.ts"),
    () => import("./run/google.ts"),
  );

/** Google Analytics 4: an id, or options. */
export const googleAnalytics = (options: string | GoogleAnalyticsOptions): ServiceEntry =>
  entry(
    googleAnalyticsHead,
    options,
    () => import("./about/google-analytics.ts"),
    () => import("./run/google.ts"),
  );

/** Sign in with Google: a client id, or options. */
export const googleIdentity = (options: string | GoogleIdentityOptions): ServiceEntry =>
  entry(
    googleIdentityHead,
    options,
    () => import("./about/google-identity.ts"),
    () => import("./run/google-identity.ts"),
  );

/** Google Maps in frames, or by script with a key. */
export const googleMaps = (options: GoogleMapsOptions = {}): ServiceEntry =>
  entry(
    googleMapsHead,
    options,
    () => import("./about/google-maps.ts"),
    () => import("./run/google-maps.ts"),
  );

/** Google Tag Manager: a container id, or options. */
export const googleTagManager = (options: string | GoogleTagManagerOptions): ServiceEntry =>
  entry(
    googleTagManagerHead,
    options,
    () => import("./about/google-tag-manager.ts"),
    () => import("./run/google.ts"),
  );

/** Hotjar: a site id, or options. */
export const hotjar = (options: string | number | HotjarOptions): ServiceEntry =>
  entry(
    hotjarHead,
    options,
    () => import("./about/hotjar.ts"),
    () => import("./run/hotjar.ts"),
  );

/** HubSpot: a portal id, or options. */
export const hubspot = (options: string | number | HubspotOptions): ServiceEntry =>
  entry(
    hubspotHead,
    options,
    () => import("./about/hubspot.ts"),
    () => import("./run/hubspot.ts"),
  );

/** Intercom: an app id, or options. */
export const intercom = (options: string | IntercomOptions): ServiceEntry =>
  entry(
    intercomHead,
    options,
    () => import("./about/intercom.ts"),
    () => import("./run/intercom.ts"),
  );

/** LinkedIn Insight: a partner id, or options. */
export const linkedInInsight = (options: string | number | LinkedInInsightOptions): ServiceEntry =>
  entry(
    linkedInInsightHead,
    options,
    () => import("./about/linkedin-insight.ts"),
    () => import("./run/linkedin-insight.ts"),
  );

/** LinkedIn share and follow buttons. */
export const linkedInPlugins = (options: LinkedInPluginsOptions = {}): ServiceEntry =>
  entry(
    linkedInPluginsHead,
    options,
    () => import("./about/linkedin-plugins.ts"),
    () => import("./run/linkedin-plugins.ts"),
  );

/** Mailchimp popups: the address of the connected-site script, or options. */
export const mailchimp = (options: string | MailchimpOptions): ServiceEntry =>
  entry(
    mailchimpHead,
    options,
    () => import("./about/mailchimp.ts"),
    () => import("./run/mailchimp.ts"),
  );

/** Matomo, self-hosted or cloud. */
export const matomo = (options: MatomoOptions): ServiceEntry =>
  entry(
    matomoHead,
    options,
    () => import("./about/matomo.ts"),
    () => import("./run/matomo.ts"),
  );

/** Matomo Tag Manager, self-hosted or cloud. */
export const matomoTagManager = (options: MatomoTagManagerOptions): ServiceEntry =>
  entry(
    matomoTagManagerHead,
    options,
    () => import("./about/matomo-tag-manager.ts"),
    () => import("./run/matomo-tag-manager.ts"),
  );

/** Meta (Facebook) Pixel: a pixel id, or options. */
export const metaPixel = (options: string | number | MetaPixelOptions): ServiceEntry =>
  entry(
    metaPixelHead,
    options,
    () => import("./about/meta-pixel.ts"),
    () => import("./run/meta-pixel.ts"),
  );

/** Microsoft Advertising (UET): a tag id, or options. */
export const microsoftUet = (options: string | number | MicrosoftUetOptions): ServiceEntry =>
  entry(
    microsoftUetHead,
    options,
    () => import("./about/microsoft-uet.ts"),
    () => import("./run/microsoft-uet.ts"),
  );

/** Microsoft sign-in. */
export const msal = (options: Common = {}): ServiceEntry =>
  entry(msalHead, options, () => import("./about/msal.ts"));

/** Pinterest Tag: a tag id, or options. */
export const pinterest = (options: string | number | PinterestOptions): ServiceEntry =>
  entry(
    pinterestHead,
    options,
    () => import("./about/pinterest.ts"),
    () => import("./run/pinterest.ts"),
  );

/** Plausible: a script id or a domain, or options. */
export const plausible = (options: string | PlausibleOptions): ServiceEntry =>
  entry(
    plausibleHead,
    options,
    () => import("./about/plausible.ts"),
    () => import("./run/plausible.ts"),
  );

/** Google reCAPTCHA: a site key, or options. */
export const recaptcha = (options: string | RecaptchaOptions): ServiceEntry =>
  entry(
    recaptchaHead,
    options,
    () => import("./about/recaptcha.ts"),
    () => import("./run/recaptcha.ts"),
  );

/** Spotler Leads: an account id, or options. */
export const spotlerLeads = (options: string | SpotlerLeadsOptions): ServiceEntry =>
  entry(
    spotlerLeadsHead,
    options,
    () => import("./about/spotler-leads.ts"),
    () => import("./run/spotler-leads.ts"),
  );

/** TikTok Pixel: a pixel id, or options. */
export const tiktokPixel = (options: string | TiktokPixelOptions): ServiceEntry =>
  entry(
    tiktokPixelHead,
    options,
    () => import("./about/tiktok-pixel.ts"),
    () => import("./run/tiktok-pixel.ts"),
  );

/** Vimeo videos in frames. */
export const vimeo = (options: Common = {}): ServiceEntry =>
  entry(vimeoHead, options, () => import("./about/vimeo.ts"));

/** X (Twitter) Pixel: a pixel id, or options. */
export const xPixel = (options: string | XPixelOptions): ServiceEntry =>
  entry(
    xPixelHead,
    options,
    () => import("./about/x-pixel.ts"),
    () => import("./run/x-pixel.ts"),
  );

/** X (Twitter) posts, timelines and buttons. */
export const xWidgets = (options: Common = {}): ServiceEntry =>
  entry(
    xWidgetsHead,
    options,
    () => import("./about/x-widgets.ts"),
    () => import("./run/x-widgets.ts"),
  );

/** YouTube videos in frames. */
export const youtube = (options: Common = {}): ServiceEntry =>
  entry(youtubeHead, options, () => import("./about/youtube.ts"));
