import type { Preset } from "../types.ts";
import { clarity } from "./clarity.ts";
import { googleAnalytics } from "./google-analytics.ts";
import { googleTagManager } from "./google-tag-manager.ts";
import { linkedInInsight } from "./linkedin-insight.ts";
import { matomo } from "./matomo.ts";

/** Every preset that the script door offers by name. */
export const presets: readonly Preset[] = [
  clarity,
  googleAnalytics,
  googleTagManager,
  linkedInInsight,
  matomo,
];
