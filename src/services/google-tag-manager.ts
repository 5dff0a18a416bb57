import { dataLayer, tellGoogle } from "../signals/google-consent.ts";
import type { Preset, ServiceContext } from "../types.ts";

/** @see https://developers.google.com/tag-platform/tag-manager/web */
export interface GoogleTagManagerOptions {
  /** The container id, `GTM-…`. */
  id: string;
  category?: string;
  /** The cookies that the tags in the container set: only the site knows them. Erased on withdrawal. */
  cookies?: readonly string[];
}

/** Follows every change as an event, for triggers in the container. */
function tell(context: ServiceContext): void {
  tellGoogle(context);
  dataLayer().push({ event: "consent_update", consent: { ...context.state.categories } });
}

/** The container can run anything, so it stands in the strictest category and is gated as a whole (R110). */
export const googleTagManager = {
  id: "google-tag-manager",
  category: "marketing",
  needs: { id: /^GTM-[A-Z\d]{4,9}$/ },
  build: ({ id }: GoogleTagManagerOptions) => ({
    script: `https://www.googletagmanager.com/gtm.js?id=${id}`,
    // The container and its tags stay in memory, and tags in it need not heed consent (R110).
    reload: true,
    start(context: ServiceContext) {
      tellGoogle(context);
      dataLayer().push({ "gtm.start": Date.now(), event: "gtm.js" });
    },
    grant: tell,
    update: tell,
    withdraw: tell,
  }),
} satisfies Preset;
