import type { About } from "../../types.ts";

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
  ],
  hosts: [
    "snap.licdn.com",
    "px.ads.linkedin.com",
    "px4.ads.linkedin.com",
    "dc.ads.linkedin.com",
    "www.linkedin.com",
  ],
  alsoErase: ["oribi_cookie_test"],
  options: {
    partnerId: "a LinkedIn partner id (5-12 digits)",
  },
  checked: "2026-11",
};
