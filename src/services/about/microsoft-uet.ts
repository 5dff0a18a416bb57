import type { About, Notes } from "../../types.ts";

export const about: About = {
  name: "Microsoft Advertising",
  provider: "Microsoft Ireland Operations Limited",
  places: ["EU", "US"],
  purposes: ["conversion", "advertising"],
  policy: "https://privacy.microsoft.com/privacystatement",
  optOut: "https://account.microsoft.com/privacy/ad-settings",
  stores: [
    { name: "_uetsid", lifetime: [1, "day"], purpose: "session" },
    { name: "_uetvid", lifetime: [13, "month"], purpose: "visitor" },
    { name: "_uetmsclkid*", lifetime: [90, "day"], purpose: "click" },
    { name: "_uet*", lifetime: "kept", purpose: "visitor", kind: "local" },
    { name: "MUID", lifetime: [13, "month"], purpose: "advertising", domain: ".bing.com" },
    { name: "MR", lifetime: [7, "day"], purpose: "advertising", domain: ".bat.bing.com" },
    { name: "MSPTC", lifetime: [1, "year"], purpose: "advertising", domain: ".bing.com" },
    { name: "SRM_B", lifetime: [1, "year"], purpose: "advertising", domain: ".bing.com" },
  ],
  alsoErase: ["_uetmsdns"],
};

export const notes: Notes = {
  reason: "It measures the result of advertisements and recognises visitors for further ones.",
  data: "Page address, title and referrer, language, screen size, events and revenue, click id and IP address.",
  withdrawal:
    "ad_storage is updated to denied, the _uet* cookies and storage keys are erased, and the page is loaded again: denied, the tag would go on sending events without cookies.",
  hosts: {
    "script-src": ["https://bat.bing.com", "https://bat.bing.net"],
    "img-src": ["https://bat.bing.com", "https://bat.bing.net", "https://c.bing.com"],
    "connect-src": ["https://bat.bing.com", "https://bat.bing.net"],
  },
  checked: "2026-11",
  unverified: [
    "Legal name and place of processing.",
    "The lifetimes of _uetvid and _uetmsclkid, and the keys in the browser's storage.",
    "The hosts bat.bing.net and c.bing.com, and the exact domain of MSPTC and SRM_B.",
    "The lifetime of _uetmsdns; it is erased, and not listed.",
  ],
  conflicts: [
    "_uetsid: 1 day (followed) against 30 minutes in the Open Cookie Database.",
    "_uetvid: 390 days (followed) against 16 days in the Open Cookie Database, which describes an older tag.",
  ],
  sources: [
    "https://learn.microsoft.com/advertising/msa-help/hlp_ba_conc_uet_consent",
    "https://learn.microsoft.com/advertising/msa-help/hlp_ba_conc_uet_consentfaq",
    "https://learn.microsoft.com/advertising/msa-help/hlp_ba_conc_uet_dynamicconsentgtm",
    "https://github.com/nuxt/scripts",
    "https://github.com/c15t/c15t",
    "https://github.com/jkwakman/Open-Cookie-Database",
  ],
};
