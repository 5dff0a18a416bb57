import type { ServiceContext, State } from "../types.ts";

const page = globalThis as { dataLayer?: unknown[]; gtag?: unknown };

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
let told: string | undefined;

/** Tells Google what is granted: the default once and first, then an update for every change (R103, R104). */
export function tellGoogle({ state }: ServiceContext): void {
  const now = consentState(state);
  if (!told) {
    page.gtag ??= gtag;
    gtag("consent", "default", consentState({ categories: {}, services: {} }));
    gtag("set", "ads_data_redaction", true);
  }
  const text = JSON.stringify(now);
  if (told !== text) gtag("consent", "update", now);
  told = text;
}
