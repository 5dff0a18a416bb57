import type { AboutSource } from "../../types.ts";
import { about as clarity } from "./clarity.ts";
import { about as googleAnalytics } from "./google-analytics.ts";
import { about as googleTagManager } from "./google-tag-manager.ts";
import { about as linkedInInsight } from "./linkedin-insight.ts";
import { about as matomo } from "./matomo.ts";

/** The facts of every preset, for the script door: fetched with the preferences. */
export const abouts: Readonly<Record<string, AboutSource>> = {
  clarity,
  "google-analytics": googleAnalytics,
  "google-tag-manager": googleTagManager,
  "linkedin-insight": linkedInInsight,
  matomo,
};
