import { configure, dataLayer, tellGoogle } from "../../signals/google-consent.ts";
import type { ServiceContext } from "../../types.ts";
import type { GoogleTagManagerOptions } from "../google-tag-manager.ts";

/** Follows every change as an event, for triggers in the container. */
function tell(context: ServiceContext): void {
  tellGoogle(context);
  dataLayer().push({ event: "consent_update", consent: { ...context.state.categories } });
}

/** The container can run anything, so it stands in the strictest category and is gated as a whole (R110). */
export function build({ id, consentMode }: GoogleTagManagerOptions) {
  configure(consentMode);
  return {
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
  };
}
