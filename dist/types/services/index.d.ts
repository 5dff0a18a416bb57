import type { ServiceEntry } from "../types.ts";
import { type ClarityOptions } from "./clarity.ts";
import { type GoogleAnalyticsOptions } from "./google-analytics.ts";
import { type GoogleTagManagerOptions } from "./google-tag-manager.ts";
import { type LinkedInInsightOptions } from "./linkedin-insight.ts";
import { type MatomoOptions } from "./matomo.ts";
export type { ClarityOptions, GoogleAnalyticsOptions, GoogleTagManagerOptions, LinkedInInsightOptions, MatomoOptions, };
/** Google Analytics 4: an id, or options. */
export declare const googleAnalytics: (options: string | GoogleAnalyticsOptions) => ServiceEntry;
/** Google Tag Manager: a container id, or options. */
export declare const googleTagManager: (options: string | GoogleTagManagerOptions) => ServiceEntry;
/** Matomo, self-hosted or cloud. */
export declare const matomo: (options: MatomoOptions) => ServiceEntry;
/** Microsoft Clarity: a project id, or options. */
export declare const clarity: (options: string | ClarityOptions) => ServiceEntry;
/** LinkedIn Insight: a partner id, or options. */
export declare const linkedInInsight: (options: string | LinkedInInsightOptions) => ServiceEntry;
