import type { AboutSource, Preset, ServiceEntry } from "../types.ts";
import { type ClarityOptions, clarity as clarityPreset } from "./clarity.ts";
import { type GoogleAnalyticsOptions, googleAnalytics as googleAnalyticsPreset } from "./google-analytics.ts";
import {
  type GoogleTagManagerOptions,
  googleTagManager as googleTagManagerPreset,
} from "./google-tag-manager.ts";
import { type LinkedInInsightOptions, linkedInInsight as linkedInInsightPreset } from "./linkedin-insight.ts";
import { type MatomoOptions, matomo as matomoPreset } from "./matomo.ts";

export type {
  ClarityOptions,
  GoogleAnalyticsOptions,
  GoogleTagManagerOptions,
  LinkedInInsightOptions,
  MatomoOptions,
};

type AboutModule = Promise<{ about: AboutSource }>;

/** Pairs a preset with the options; `start` checks them, so that a wrong id is reported and never throws. */
const entry = (preset: Preset, options: unknown, about: () => AboutModule): ServiceEntry => ({
  preset,
  options,
  about: () => about().then((module) => module.about),
});

/** Google Analytics 4: an id, or options. */
export const googleAnalytics = (options: string | GoogleAnalyticsOptions): ServiceEntry =>
  entry(googleAnalyticsPreset, options, () => import("./about/google-analytics.ts"));

/** Google Tag Manager: a container id, or options. */
export const googleTagManager = (options: string | GoogleTagManagerOptions): ServiceEntry =>
  entry(googleTagManagerPreset, options, () => import("./about/google-tag-manager.ts"));

/** Matomo, self-hosted or cloud. */
export const matomo = (options: MatomoOptions): ServiceEntry =>
  entry(matomoPreset, options, () => import("./about/matomo.ts"));

/** Microsoft Clarity: a project id, or options. */
export const clarity = (options: string | ClarityOptions): ServiceEntry =>
  entry(clarityPreset, options, () => import("./about/clarity.ts"));

/** LinkedIn Insight: a partner id, or options. */
export const linkedInInsight = (options: string | LinkedInInsightOptions): ServiceEntry =>
  entry(linkedInInsightPreset, options, () => import("./about/linkedin-insight.ts"));
