import { page } from "../../dom/page.ts";
import type { ServiceContext } from "../../types.ts";
import { type MatomoOptions, rules } from "../matomo.ts";
import { push } from "./stub.ts";

/** The address of a file: a folder of the site's own, or the vendor's for a `….matomo.cloud` account. */
export const fileOf = (url: string, own: string, cloud = own): string =>
  /\/\/[^/]+\.matomo\.cloud\/$/.test(url)
    ? url.replace(/\/\/(.+)/, `//cdn.matomo.cloud/$1${cloud}`)
    : url + own;

const DENIAL: readonly unknown[] = [["requireConsent"], ["disableHeartBeatTimer"], ["deleteCookies"]];

/**
 * The gate is the only memory: `remember…` and `optUserOut` would leave cookies of up to 30 years that outlive the
 * choice, so they are never called, and a stale opt-out is cleared by `setConsentGiven`.
 */
export function build({ url, siteId, commands = [], mode }: MatomoOptions) {
  const early = mode === "cookieless-until-consent";
  const isCookieless = mode === "cookieless" || commands.some(([name]) => name === "disableCookies");
  // Without `false` this call would switch cookies on again.
  const consent = isCookieless ? ["setConsentGiven", false] : ["setConsentGiven"];
  const cookies = ({ has }: ServiceContext) =>
    early && push("_paq", [`${has("matomo") ? "set" : "forget"}CookieConsentGiven`]);
  return {
    script: fileOf(url, "matomo.js"),
    start(context: ServiceContext) {
      if (mode === "cookieless") push("_paq", ["disableCookies"]);
      if (early) push("_paq", ["requireCookieConsent"]);
      push("_paq", ["setTrackerUrl", `${url}matomo.php`], ["setSiteId", `${siteId}`], ...commands);
      if (!early) push("_paq", consent);
      else if (context.has("matomo")) cookies(context);
      push("_paq", ["enableLinkTracking"], ["trackPageView"]);
    },
    update: cookies,
    grant() {
      const queue = page._paq;
      // Its script never came: the queue still holds the page view, and the denial is taken out again.
      if (Array.isArray(queue))
        queue.splice(0, queue.length, ...queue.filter((one) => !DENIAL.includes(one)));
      // A page view empties what was held back while denied (R125); only then may consent release the rest.
      else push("_paq", ["trackPageView"], consent);
    },
    withdraw: () => push("_paq", ...DENIAL),
  };
}

export const runs = { matomo: { build, rules } };
