import type { About, Notes } from "../../types.ts";

export const about: About = {
  name: "X Pixel",
  provider: "X Internet Unlimited Company",
  places: ["EU", "US"],
  purposes: ["conversion", "advertising"],
  policy: "https://x.com/en/privacy",
  optOut: "https://x.com/settings/off_twitter_activity",
  stores: [
    { name: "_twpid", lifetime: [30, "day"], purpose: "visitor" },
    { name: "_twclid", lifetime: [30, "day"], purpose: "click" },
    { name: "twclid", lifetime: [30, "day"], purpose: "click" },
    { name: "guest_id*", lifetime: [400, "day"], purpose: "visitor", domain: ".twitter.com, .x.com" },
    {
      name: "personalization_id",
      lifetime: [400, "day"],
      purpose: "advertising",
      domain: ".twitter.com, .x.com",
    },
    { name: "muc_ads", lifetime: [400, "day"], purpose: "advertising", domain: ".t.co" },
  ],
};

export const notes: Notes = {
  reason: "It measures the result of advertisements and recognises visitors for further ones.",
  data: "Page address, referrer, IP address, events, screen, language, time zone, battery and number of processors.",
  withdrawal:
    "twq becomes a function that does nothing, the first-party cookies are erased, and the page is loaded again. X documents no consent call.",
  hosts: {
    "script-src": ["https://static.ads-twitter.com"],
    "img-src": ["https://t.co", "https://analytics.twitter.com", "https://analytics.x.com"],
    "connect-src": ["https://t.co", "https://analytics.twitter.com", "https://analytics.x.com"],
  },
  checked: "2026-11",
  unverified: [
    "Legal name and place of processing.",
    "Names and lifetimes of the first-party cookies; only a click id of about 30 days is mentioned, and all three are given that.",
    "The host analytics.x.com, and whether the site's own storage is used.",
  ],
  sources: [
    "https://github.com/nuxt/scripts",
    "https://github.com/c15t/c15t",
    "https://github.com/AmauriC/tarteaucitron.js",
    "https://github.com/jkwakman/Open-Cookie-Database",
  ],
};
