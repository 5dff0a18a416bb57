import type { About, Notes } from "../../types.ts";

export const about: About = {
  name: "LinkedIn Insight",
  provider: "LinkedIn Ireland Unlimited Company",
  places: ["EU", "US"],
  purposes: ["conversion", "advertising"],
  policy: "https://www.linkedin.com/legal/privacy-policy",
  optOut: "https://www.linkedin.com/psettings/guest-controls/retargeting-opt-out",
  stores: [
    { name: "li_fat_id", lifetime: [30, "day"], purpose: "click" },
    { name: "li_giant", lifetime: [7, "day"], purpose: "click" },
    { name: "ln_or", lifetime: [1, "day"], purpose: "test" },
    { name: "oribili_user_guid", lifetime: [1, "year"], purpose: "visitor" },
    { name: "li_adsId", lifetime: "kept", purpose: "advertising", kind: "local" },
    { name: "bcookie", lifetime: [1, "year"], purpose: "visitor", domain: ".linkedin.com" },
    { name: "bscookie", lifetime: [1, "year"], purpose: "visitor", domain: ".www.linkedin.com" },
    { name: "li_gc", lifetime: [6, "month"], purpose: "consent", domain: ".linkedin.com" },
    { name: "lidc", lifetime: [1, "day"], purpose: "routing", domain: ".linkedin.com" },
    { name: "li_sugr", lifetime: [90, "day"], purpose: "advertising", domain: ".linkedin.com" },
    { name: "UserMatchHistory", lifetime: [30, "day"], purpose: "advertising", domain: ".linkedin.com" },
    { name: "AnalyticsSyncHistory", lifetime: [30, "day"], purpose: "advertising", domain: ".linkedin.com" },
    { name: "lms_ads", lifetime: [30, "day"], purpose: "advertising", domain: ".linkedin.com" },
    { name: "lms_analytics", lifetime: [30, "day"], purpose: "advertising", domain: ".linkedin.com" },
    { name: "lang", lifetime: "session", purpose: "preference", domain: ".linkedin.com" },
  ],
  alsoErase: ["oribi_cookie_test"],
};

export const notes: Notes = {
  reason:
    "It measures conversions, builds audiences for advertising and describes visitors by their profiles.",
  data: "Page address, referrer, IP address, browser and device, time, the id of a click, the matching LinkedIn member, and a hashed e-mail address where the page gives one.",
  withdrawal:
    "lintrk becomes a function that does nothing, the first-party cookies and the storage key are erased, and the page is loaded again, because the tag's listeners stay. LinkedIn offers no consent call.",
  hosts: {
    "script-src": ["https://snap.licdn.com"],
    "connect-src": ["https://px.ads.linkedin.com", "https://cdn.linkedin.oribi.io"],
    "img-src": [
      "https://px.ads.linkedin.com",
      "https://px4.ads.linkedin.com",
      "https://dc.ads.linkedin.com",
      "https://www.linkedin.com",
    ],
  },
  checked: "2026-11",
  unverified: [
    "Legal name and place of processing.",
    "The lifetime of oribili_user_guid, and the hosts px4.ads.linkedin.com and dc.ads.linkedin.com.",
  ],
  conflicts: ["li_gc: 6 months (followed) against 2 years in the Open Cookie Database."],
  sources: [
    "https://learn.microsoft.com/linkedin/marketing/conversions/enabling-first-party-cookies",
    "https://www.linkedin.com/help/lms/answer/a418880",
    "https://www.linkedin.com/help/lms/answer/a427660",
    "https://www.linkedin.com/help/lms/answer/a520008",
    "https://github.com/nuxt/scripts",
    "https://github.com/jkwakman/Open-Cookie-Database",
  ],
};
