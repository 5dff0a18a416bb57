import type { ServiceEntry } from "../types.ts";
import { type ClarityOptions } from "./clarity.ts";
import type { Common } from "./common.ts";
import { type CustomOptions } from "./custom.ts";
import { type FacebookPluginsOptions } from "./facebook-plugins.ts";
import { type GoogleAdsOptions } from "./google-ads.ts";
import { type GoogleAnalyticsOptions } from "./google-analytics.ts";
import { type GoogleIdentityOptions } from "./google-identity.ts";
import { type GoogleMapsOptions } from "./google-maps.ts";
import { type GoogleTagManagerOptions } from "./google-tag-manager.ts";
import { type HotjarOptions } from "./hotjar.ts";
import { type HubspotOptions } from "./hubspot.ts";
import { type IntercomOptions } from "./intercom.ts";
import { type LinkedInInsightOptions } from "./linkedin-insight.ts";
import { type LinkedInPluginsOptions } from "./linkedin-plugins.ts";
import { type MailchimpOptions } from "./mailchimp.ts";
import { type MatomoOptions } from "./matomo.ts";
import { type MatomoTagManagerOptions } from "./matomo-tag-manager.ts";
import { type MetaPixelOptions } from "./meta-pixel.ts";
import { type MicrosoftUetOptions } from "./microsoft-uet.ts";
import { type PinterestOptions } from "./pinterest.ts";
import { type PlausibleOptions } from "./plausible.ts";
import { type RecaptchaOptions } from "./recaptcha.ts";
import { type SpotlerLeadsOptions } from "./spotler-leads.ts";
import { type TiktokPixelOptions } from "./tiktok-pixel.ts";
import { type XPixelOptions } from "./x-pixel.ts";
export type { ClarityOptions, Common, CustomOptions, FacebookPluginsOptions, GoogleAdsOptions, GoogleAnalyticsOptions, GoogleIdentityOptions, GoogleMapsOptions, GoogleTagManagerOptions, HotjarOptions, HubspotOptions, IntercomOptions, LinkedInInsightOptions, LinkedInPluginsOptions, MailchimpOptions, MatomoOptions, MatomoTagManagerOptions, MetaPixelOptions, MicrosoftUetOptions, PinterestOptions, PlausibleOptions, RecaptchaOptions, SpotlerLeadsOptions, TiktokPixelOptions, XPixelOptions, };
/** A service that is no preset. Its id is what markup and `has` call it: lower-case letters, digits, hyphens. */
export declare const service: ({ id, ...options }: CustomOptions & {
    id: string;
}) => ServiceEntry;
/** Microsoft Clarity: a project id, or options. */
export declare const clarity: (options: string | ClarityOptions) => ServiceEntry;
/** Facebook page, post and video embeds. */
export declare const facebookPlugins: (options?: FacebookPluginsOptions) => ServiceEntry;
/** The browser's own geolocation. */
export declare const geolocation: (options?: Common) => ServiceEntry;
/** Google Ads, DoubleClick and Floodlight: an id, or options. */
export declare const googleAds: (options: string | GoogleAdsOptions) => ServiceEntry;
/** Google Analytics 4: an id, or options. */
export declare const googleAnalytics: (options: string | GoogleAnalyticsOptions) => ServiceEntry;
/** Sign in with Google: a client id, or options. */
export declare const googleIdentity: (options: string | GoogleIdentityOptions) => ServiceEntry;
/** Google Maps in frames, or by script with a key. */
export declare const googleMaps: (options?: GoogleMapsOptions) => ServiceEntry;
/** Google Tag Manager: a container id, or options. */
export declare const googleTagManager: (options: string | GoogleTagManagerOptions) => ServiceEntry;
/** Hotjar: a site id, or options. */
export declare const hotjar: (options: string | number | HotjarOptions) => ServiceEntry;
/** HubSpot: a portal id, or options. */
export declare const hubspot: (options: string | number | HubspotOptions) => ServiceEntry;
/** Intercom: an app id, or options. */
export declare const intercom: (options: string | IntercomOptions) => ServiceEntry;
/** LinkedIn Insight: a partner id, or options. */
export declare const linkedInInsight: (options: string | number | LinkedInInsightOptions) => ServiceEntry;
/** LinkedIn share and follow buttons. */
export declare const linkedInPlugins: (options?: LinkedInPluginsOptions) => ServiceEntry;
/** Mailchimp popups: the address of the connected-site script, or options. */
export declare const mailchimp: (options: string | MailchimpOptions) => ServiceEntry;
/** Matomo, self-hosted or cloud. */
export declare const matomo: (options: MatomoOptions) => ServiceEntry;
/** Matomo Tag Manager, self-hosted or cloud. */
export declare const matomoTagManager: (options: MatomoTagManagerOptions) => ServiceEntry;
/** Meta (Facebook) Pixel: a pixel id, or options. */
export declare const metaPixel: (options: string | number | MetaPixelOptions) => ServiceEntry;
/** Microsoft Advertising (UET): a tag id, or options. */
export declare const microsoftUet: (options: string | number | MicrosoftUetOptions) => ServiceEntry;
/** Microsoft sign-in. */
export declare const msal: (options?: Common) => ServiceEntry;
/** Pinterest Tag: a tag id, or options. */
export declare const pinterest: (options: string | number | PinterestOptions) => ServiceEntry;
/** Plausible: a script id or a domain, or options. */
export declare const plausible: (options: string | PlausibleOptions) => ServiceEntry;
/** Google reCAPTCHA: a site key, or options. */
export declare const recaptcha: (options: string | RecaptchaOptions) => ServiceEntry;
/** Spotler Leads: an account id, or options. */
export declare const spotlerLeads: (options: string | SpotlerLeadsOptions) => ServiceEntry;
/** TikTok Pixel: a pixel id, or options. */
export declare const tiktokPixel: (options: string | TiktokPixelOptions) => ServiceEntry;
/** Vimeo videos in frames. */
export declare const vimeo: (options?: Common) => ServiceEntry;
/** X (Twitter) Pixel: a pixel id, or options. */
export declare const xPixel: (options: string | XPixelOptions) => ServiceEntry;
/** X (Twitter) posts, timelines and buttons. */
export declare const xWidgets: (options?: Common) => ServiceEntry;
/** YouTube videos in frames. */
export declare const youtube: (options?: Common) => ServiceEntry;
