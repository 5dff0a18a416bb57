import { page } from "../dom/page.ts";
import type { ServiceContext, State } from "../types.ts";

/** How Google is told. One page has one Consent Mode: what several services give is put together. */
export interface ConsentMode {
  /**
   * Loads Google's scripts before any choice; denied, they send pings without cookies, with address, browser and time
   * (R105). Only where the site is sure that it may. @default false: no request before a grant
   */
  advanced?: boolean;
  /** Defaults for regions, as Google takes them: `[{ "region": ["US"], "analytics_storage": "granted" }]` (R107). */
  regions?: readonly Readonly<Record<string, string | readonly string[]>>[];
  /** Milliseconds that Google's tags wait for an update. */
  wait_for_update?: number;
  /** Strips click ids while ads are denied. @default true */
  ads_data_redaction?: boolean;
  /** Carries click ids in links in place of cookies; it decorates links. @default false */
  url_passthrough?: boolean;
}

const mode: ConsentMode = {};

/** Notes how a service wants Google to be told; before any of them starts. */
export const configure = (given: ConsentMode | undefined): ConsentMode => Object.assign(mode, given);

/** The page's data layer; made where it is missing, never replaced (a site or a container may own it). */
export function dataLayer(): unknown[] {
  if (!Array.isArray(page.dataLayer)) page.dataLayer = [];
  return page.dataLayer;
}

/** A command as gtag.js reads it: only a real `arguments` object counts, an array is dropped without a word. */
export function gtag(..._command: unknown[]): void {
  // biome-ignore lint/complexity/noArguments: see above
  dataLayer().push(arguments);
}

/**
 * The seven consent types (R103, R106). A type follows the Google service of its purpose, where the visitor can
 * choose that one by itself. Personalisation is no strict necessity, so it follows marketing (R10).
 */
export function consentState({ categories, services }: Pick<State, "categories" | "services">) {
  const signal = (isGranted: boolean | undefined) => (isGranted ? "granted" : "denied");
  const ads = signal(services["google-ads"] ?? categories.marketing);
  return {
    ad_storage: ads,
    ad_user_data: ads,
    ad_personalization: ads,
    analytics_storage: signal(services["google-analytics"] ?? categories.analytics),
    functionality_storage: "granted",
    personalization_storage: ads,
    security_storage: "granted",
  };
}

/** What Google was told last on this page, so that several of its services send one update per decision (R104). */
let told = "";

/** The defaults, once and first; those for a region are the narrower ones, and need one. */
function tellDefaults(denied: object): void {
  const { regions = [], wait_for_update, ads_data_redaction = true, url_passthrough } = mode;
  page.gtag ??= gtag;
  for (const one of [{}, ...regions.filter((one) => one?.region?.length)]) {
    gtag("consent", "default", { ...denied, ...(wait_for_update && { wait_for_update }), ...one });
  }
  gtag("set", "ads_data_redaction", ads_data_redaction);
  if (url_passthrough) gtag("set", "url_passthrough", true);
}

/** Tells Google what is granted: the defaults before any other call, then an update for every change (R103, R104). */
export function tellGoogle({ state }: ServiceContext): void {
  const now = consentState(state);
  const denied = consentState({ categories: {}, services: {} });
  if (!told) {
    tellDefaults(denied);
    // Before a choice there is nothing to update: the defaults hold, and in a region its own.
    if (!state.decidedAt) told = JSON.stringify(denied);
  }
  const text = JSON.stringify(now);
  if (told !== text) gtag("consent", "update", now);
  told = text;
}

let isStarted = false;

/** Sets a Google tag to work; several share one script and one `js` command. */
export function configureTag(id: string, parameters: object): void {
  if (!isStarted) gtag("js", new Date());
  isStarted = true;
  gtag("config", id, parameters);
}
