import type { About, Notes } from "../../types.ts";

export const about: About = {
  name: "Meta Pixel",
  provider: "Meta Platforms Ireland Limited",
  places: ["EU", "US"],
  purposes: ["conversion", "advertising"],
  policy: "https://www.facebook.com/privacy/policy/",
  optOut: "https://www.facebook.com/adpreferences",
  stores: [
    { name: "_fbp", lifetime: [90, "day"], purpose: "visitor" },
    { name: "_fbc", lifetime: [90, "day"], purpose: "click" },
    { name: "lastExternalReferrer*", lifetime: "kept", purpose: "origin", kind: "local" },
    { name: "multiFbc", lifetime: "kept", purpose: "click", kind: "local" },
    { name: "topicsLastReferenceTime", lifetime: "kept", purpose: "advertising", kind: "local" },
    { name: "fr", lifetime: [90, "day"], purpose: "advertising", domain: ".facebook.com" },
    { name: "datr", lifetime: [2, "year"], purpose: "visitor", domain: ".facebook.com" },
    { name: "sb", lifetime: [2, "year"], purpose: "visitor", domain: ".facebook.com" },
    { name: "c_user", lifetime: [90, "day"], purpose: "signin", domain: ".facebook.com" },
    { name: "xs", lifetime: [90, "day"], purpose: "signin", domain: ".facebook.com" },
    { name: "oo", lifetime: [5, "year"], purpose: "consent", domain: ".facebook.com" },
  ],
};

export const notes: Notes = {
  reason: "It measures the result of advertisements and recognises visitors for further ones.",
  data: "Page address, referrer, events with their values, IP address, browser and cookie ids; with autoConfig also clicks on buttons and facts about the page, and hashed contact details where the page gives them.",
  withdrawal:
    "Meta is told to revoke, the first-party cookies and storage keys are erased, and the page is loaded again: what is called while revoked would be held, and sent with a later grant.",
  hosts: {
    "script-src": ["https://connect.facebook.net"],
    "img-src": ["https://www.facebook.com", "https://connect.facebook.net"],
    "connect-src": ["https://www.facebook.com", "https://connect.facebook.net"],
    "frame-src": ["https://www.facebook.com"],
  },
  checked: "2026-11",
  unverified: [
    "Legal name and place of processing.",
    "The lifetimes of _fbp and _fbc, and whether _fbp is written while consent is revoked.",
    "wd and presence, on facebook.com, are not listed because no lifetime was found.",
  ],
  conflicts: [
    "_fbp: 90 days (followed) against 4 months in the Open Cookie Database.",
    "_fbc: 90 days (followed) against 2 years in the Open Cookie Database.",
    "datr: set for 2 years (followed), where browsers stop at 400 days.",
  ],
  sources: [
    "https://developers.facebook.com/docs/meta-pixel/implementation/gdpr",
    "https://developers.facebook.com/docs/meta-pixel/implementation/tag_spa",
    "https://developers.facebook.com/docs/meta-pixel/implementation/data-processing-options",
    "https://github.com/c15t/c15t",
    "https://github.com/nuxt/scripts",
    "https://github.com/jkwakman/Open-Cookie-Database",
  ],
};
