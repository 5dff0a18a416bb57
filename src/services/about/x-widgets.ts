import type { About, Notes } from "../../types.ts";

export const about: About = {
  name: "X widgets",
  provider: "X Internet Unlimited Company",
  places: ["EU", "US"],
  purposes: ["embed"],
  policy: "https://x.com/en/privacy",
  optOut: "https://x.com/settings/off_twitter_activity",
  stores: [
    { name: "guest_id*", lifetime: [400, "day"], purpose: "visitor", domain: ".twitter.com, .x.com" },
    {
      name: "personalization_id",
      lifetime: [400, "day"],
      purpose: "advertising",
      domain: ".twitter.com, .x.com",
    },
    { name: "ct0", lifetime: [2, "year"], purpose: "security", domain: ".twitter.com, .x.com" },
    { name: "gt", lifetime: [1, "year"], purpose: "session", domain: ".twitter.com, .x.com" },
  ],
};

export const notes: Notes = {
  reason:
    "Posts and buttons serve the visitor, yet they set X's advertising cookies; so marketing is the safe choice. An owner may choose a category of the site's own.",
  data: "IP address, the address of the page, browser, and the session of members.",
  withdrawal:
    "The posts and buttons go back to their placeholder. Nothing is stored in the site's name, X's own cookies are out of reach, and the page is not loaded again.",
  hosts: {
    "script-src": [
      "https://platform.twitter.com",
      "https://syndication.twitter.com",
      "https://cdn.syndication.twimg.com",
    ],
    "frame-src": ["https://platform.twitter.com", "https://syndication.twitter.com"],
    "img-src": ["https://*.twimg.com", "https://syndication.twitter.com"],
    "style-src": ["https://platform.twitter.com"],
  },
  checked: "2026-11",
  unverified: [
    "Legal name and place of processing.",
    "That nothing is stored in the site's name, and whether the host platform.x.com is in use.",
  ],
  conflicts: [
    "ct0 and gt: 2 years and 1 year in the Open Cookie Database (followed), though the real values are likely much shorter.",
  ],
  sources: [
    "https://github.com/nuxt/scripts",
    "https://github.com/AmauriC/tarteaucitron.js",
    "https://github.com/jkwakman/Open-Cookie-Database",
  ],
};
