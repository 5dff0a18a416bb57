import type { About, Lifetime, Notes } from "../../types.ts";

/** Two years, unless the site's own `config` says otherwise, in seconds. */
function lifetimeFor({ config }: Readonly<Record<string, unknown>>): Lifetime {
  const { cookie_expires: seconds } = Object(config);
  if (typeof seconds !== "number") return [2, "year"];
  return seconds > 0 ? [Math.ceil(seconds / 86_400), "day"] : "session";
}

export const about = (options: Readonly<Record<string, unknown>>): About => ({
  name: "Google Analytics",
  provider: "Google Ireland Limited",
  places: ["EU", "US"],
  purposes: ["statistics"],
  policy: "https://policies.google.com/privacy",
  optOut: "https://tools.google.com/dlpage/gaoptout",
  stores: [
    { name: "_ga", lifetime: lifetimeFor(options), purpose: "visitor" },
    { name: "_ga_*", lifetime: lifetimeFor(options), purpose: "session" },
  ],
  alsoErase: ["_gid", "_gat*", "_gac_*", "_dc_gtm_*", "AMP_TOKEN", "FPID", "FPLC", "__utm*"],
});

export const notes: Notes = {
  reason:
    "It measures use of the site. With Google signals or a link to Google Ads it also serves advertising; then marketing is the fitting category.",
  data: "Page address, title and referrer, events, browser, device, language, screen size, rough location, and a random client id.",
  withdrawal:
    "Consent Mode is updated to denied, the flag ga-disable-<id> is set, and the cookies are erased. The page is not loaded again. With consentMode.advanced the flag stays off, and requests without cookies go on.",
  hosts: {
    "script-src": ["https://*.googletagmanager.com"],
    "img-src": ["https://*.google-analytics.com", "https://*.googletagmanager.com"],
    "connect-src": [
      "https://*.google-analytics.com",
      "https://*.analytics.google.com",
      "https://*.googletagmanager.com",
    ],
  },
  checked: "2026-11",
  unverified: [
    "Legal name, place of processing and the list of hosts.",
    "Google signals need further hosts: *.g.doubleclick.net, *.google.com and Google's country domains.",
    "FPID and FPLC, of tagging on a server, can be out of reach of scripts.",
  ],
  conflicts: [
    "Google sets _ga for 2 years; Chrome keeps no cookie beyond 400 days, and Safari keeps those set by script for 7. The facts follow Google.",
  ],
  sources: [
    "https://developers.google.com/analytics/devguides/collection/gtagjs/user-opt-out",
    "https://developers.google.com/analytics/devguides/collection/gtagjs/cookies-user-id",
    "https://developers.google.com/analytics/devguides/collection/ga4/cookie-usage",
    "https://support.google.com/analytics/answer/11397207",
    "https://developers.google.com/tag-platform/security/guides/csp",
    "https://developers.google.com/tag-platform/security/guides/privacy",
    "https://github.com/nuxt/scripts",
    "https://github.com/jkwakman/Open-Cookie-Database",
  ],
};
