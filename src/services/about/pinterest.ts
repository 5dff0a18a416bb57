import type { About, Notes } from "../../types.ts";

export const about: About = {
  name: "Pinterest",
  provider: "Pinterest Europe Ltd",
  places: ["EU", "US"],
  purposes: ["conversion", "advertising"],
  policy: "https://policy.pinterest.com/privacy-policy",
  stores: [
    { name: "_pin_unauth", lifetime: [1, "year"], purpose: "visitor" },
    { name: "_epik", lifetime: [1, "year"], purpose: "click" },
    { name: "_derived_epik", lifetime: [1, "year"], purpose: "click" },
  ],
  alsoErase: ["_pinterest_*"],
};

export const notes: Notes = {
  reason: "It measures the result of advertisements and recognises visitors for further ones.",
  data: "Page address, referrer, events with their values, IP address, browser, and the id of a click.",
  withdrawal:
    "Pinterest is told setconsent false, which stops events and makes it drop its own cookies; Sluis erases them as well. The page is not loaded again.",
  hosts: {
    "script-src": ["https://s.pinimg.com", "https://ct.pinterest.com"],
    "connect-src": ["https://ct.pinterest.com"],
    "img-src": ["https://ct.pinterest.com"],
    "frame-src": ["https://ct.pinterest.com"],
  },
  checked: "2026-11",
  unverified: [
    "Legal name, place of processing, what is sent, and the link to the statement.",
    "Which directive needs which host.",
    "Cookies on Pinterest's own domains are not known here, and not listed.",
    "What setconsent false does is known through other projects that cite Pinterest.",
  ],
  conflicts: ["_pin_unauth: 1 year (followed) against 1 day in the Open Cookie Database."],
  sources: [
    "https://github.com/c15t/c15t",
    "https://github.com/AmauriC/tarteaucitron.js",
    "https://github.com/jkwakman/Open-Cookie-Database",
  ],
};
