import type { About, Notes } from "../../types.ts";

/**
 * A self-hosted Matomo keeps the data with the site itself, whose own statement then holds; a cookieless one stores
 * nothing, and is still cleaned of what an earlier configuration stored.
 */
export const about = ({ url, mode, commands }: Readonly<Record<string, unknown>>): About => {
  const isCookieless =
    mode === "cookieless" ||
    (Array.isArray(commands) && commands.some(([name]) => name === "disableCookies"));
  const isCloud = /\/\/[^/]+\.matomo\.cloud\//.test(String(url));
  return {
    name: "Matomo",
    ...(isCloud
      ? { provider: "InnoCraft Ltd", places: ["EU"], policy: "https://matomo.org/privacy-policy/" }
      : { places: ["own"] }),
    purposes: ["statistics"],
    stores: isCookieless
      ? []
      : [
          { name: "_pk_id.*", lifetime: [13, "month"], purpose: "visitor" },
          { name: "_pk_ses.*", lifetime: [30, "minute"], purpose: "session" },
          { name: "_pk_ref.*", lifetime: [6, "month"], purpose: "origin" },
          { name: "_pk_cvar.*", lifetime: [30, "minute"], purpose: "session" },
          { name: "_pk_hsr.*", lifetime: [30, "minute"], purpose: "recording" },
        ],
    alsoErase: ["_pk_*", "mtm_consent", "mtm_cookie_consent", "mtm_consent_removed"],
  };
};

export const notes: Notes = {
  reason:
    "It measures use of the site. Without cookies, or set up as the French regulator describes, some countries exempt it; that is only ever an explicit choice of the owner.",
  data: "Page address, title and referrer, IP address (which the server can shorten), browser, screen size, language, timings, and clicks on downloads and links out. It goes to the host in url.",
  withdrawal:
    "Matomo is told requireConsent, disableHeartBeatTimer and deleteCookies, and its cookies are erased, those of its own consent memory included. The page is not loaded again. In the mode cookieless-until-consent measuring goes on without cookies.",
  hosts: {
    "script-src": ["https://cdn.matomo.cloud"],
    "connect-src": ["https://*.matomo.cloud"],
    "img-src": ["https://*.matomo.cloud"],
  },
  checked: "2026-11",
  unverified: [
    "That Matomo Cloud keeps its data in the European Union (InnoCraft itself is a company of New Zealand).",
    "The cookie _pk_hsr, of the plugin for heatmaps and recordings, which is known from other projects only.",
    "Premium plugins (A/B tests, media) may use the browser's storage.",
    "The hosts are those of Matomo Cloud; with a server of one's own, its host takes their place.",
  ],
  sources: [
    "https://developer.matomo.org/guides/tracking-consent",
    "https://github.com/matomo-org/matomo",
    "https://github.com/AmauriC/tarteaucitron.js",
    "https://github.com/jkwakman/Open-Cookie-Database",
  ],
};
