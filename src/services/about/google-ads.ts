import type { About, Notes } from "../../types.ts";

export const about: About = {
  name: "Google Ads",
  provider: "Google Ireland Limited",
  places: ["EU", "US"],
  purposes: ["conversion", "advertising"],
  policy: "https://policies.google.com/technologies/ads",
  optOut: "https://myadcenter.google.com/",
  stores: [
    { name: "_gcl_au", lifetime: [90, "day"], purpose: "visitor" },
    { name: "_gcl_*", lifetime: [90, "day"], purpose: "click" },
    { name: "_gac_*", lifetime: [90, "day"], purpose: "click" },
    { name: "_gcl_ls", lifetime: "kept", purpose: "click", kind: "local" },
    { name: "IDE", lifetime: [13, "month"], purpose: "advertising", domain: ".doubleclick.net" },
    { name: "test_cookie", lifetime: [15, "minute"], purpose: "test", domain: ".doubleclick.net" },
    { name: "DSID", lifetime: [14, "day"], purpose: "advertising", domain: ".doubleclick.net" },
    { name: "RUL", lifetime: [1, "year"], purpose: "advertising", domain: ".doubleclick.net" },
    { name: "NID", lifetime: [6, "month"], purpose: "advertising", domain: ".google.com" },
  ],
  alsoErase: ["FPAU", "FPGCLAW", "FPGCLGB", "FPGCLDC"],
};

export const notes: Notes = {
  reason: "It measures the result of advertisements and recognises visitors for further ones.",
  data: "Page address, click ids, the value of a conversion, device and IP address; with enhanced conversions also hashed contact details.",
  withdrawal:
    "Consent Mode is updated to denied for all three advertising signals, and the first-party cookies and the storage key are erased. Cookies of doubleclick.net and google.com are out of reach. The page is loaded again. With consentMode.advanced it is not, and requests without cookies go on.",
  hosts: {
    "script-src": [
      "https://www.googletagmanager.com",
      "https://www.googleadservices.com",
      "https://googleads.g.doubleclick.net",
      "https://www.google.com",
      "https://pagead2.googlesyndication.com",
    ],
    "img-src": [
      "https://www.googletagmanager.com",
      "https://www.googleadservices.com",
      "https://googleads.g.doubleclick.net",
      "https://www.google.com",
      "https://google.com",
      "https://pagead2.googlesyndication.com",
      "https://ad.doubleclick.net",
      "https://ade.googlesyndication.com",
    ],
    "connect-src": [
      "https://www.googletagmanager.com",
      "https://www.googleadservices.com",
      "https://googleads.g.doubleclick.net",
      "https://www.google.com",
      "https://google.com",
      "https://pagead2.googlesyndication.com",
      "https://ad.doubleclick.net",
      "https://ade.googlesyndication.com",
    ],
    "frame-src": [
      "https://td.doubleclick.net",
      "https://www.googletagmanager.com",
      "https://*.fls.doubleclick.net",
    ],
  },
  checked: "2026-11",
  unverified: [
    "Legal name, place of processing and the list of hosts; Google's country domains (www.google.nl and so on) come on top.",
    "No lifetime is known for the storage key _gcl_ls, nor for the doubleclick.net cookie ar_debug, which is not listed.",
    "The cookie _gcl_ag is general knowledge.",
  ],
  conflicts: [
    "IDE: 13 months in Europe (followed) against 2 years in the Open Cookie Database.",
    "test_cookie: 15 minutes (followed) against 1 year in the Open Cookie Database.",
    "NID: 6 months (followed) against 1 year in the Open Cookie Database.",
  ],
  sources: [
    "https://developers.google.com/tag-platform/gtagjs",
    "https://developers.google.com/tag-platform/security/guides/consent",
    "https://support.google.com/google-ads/answer/10000067",
    "https://github.com/jkwakman/Open-Cookie-Database",
  ],
};
