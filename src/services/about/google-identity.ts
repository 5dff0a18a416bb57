import type { About, Notes } from "../../types.ts";

export const about: About = {
  name: "Google Identity",
  provider: "Google Ireland Limited",
  places: ["EU", "US"],
  purposes: ["signin"],
  policy: "https://policies.google.com/privacy",
  stores: [
    { name: "g_state", lifetime: [180, "day"], purpose: "preference" },
    { name: "g_csrf_token", lifetime: "session", purpose: "security" },
    { name: "NID", lifetime: [6, "month"], purpose: "preference", domain: ".google.com" },
    { name: "SID", lifetime: [2, "year"], purpose: "signin", domain: ".google.com" },
    { name: "HSID", lifetime: [2, "year"], purpose: "signin", domain: ".google.com" },
    { name: "APISID", lifetime: [2, "year"], purpose: "signin", domain: ".google.com" },
    { name: "SAPISID", lifetime: [2, "year"], purpose: "signin", domain: ".google.com" },
    { name: "__Secure-*", lifetime: [2, "year"], purpose: "signin", domain: ".google.com" },
    { name: "__Host-GAPS", lifetime: [2, "year"], purpose: "signin", domain: "accounts.google.com" },
    { name: "ACCOUNT_CHOOSER", lifetime: [2, "year"], purpose: "signin", domain: "accounts.google.com" },
    { name: "SMSV", lifetime: [2, "year"], purpose: "signin", domain: "accounts.google.com" },
    { name: "LSOLH", lifetime: [2, "year"], purpose: "signin", domain: "accounts.google.com" },
  ],
};

export const notes: Notes = {
  reason:
    "It is strictly necessary only because it is loaded when the visitor uses the sign-in and never by itself. A prompt that appears unasked would not be.",
  data: "IP address and browser; after a sign-in also name, e-mail address and picture.",
  withdrawal:
    "Where the owner put it in a category that is asked: the prompt is cancelled, automatic selection is disabled, and its cookies are erased. Nobody is signed out of the site, and the page is not loaded again.",
  hosts: {
    "script-src": ["https://accounts.google.com/gsi/client"],
    "connect-src": ["https://accounts.google.com/gsi/"],
    "frame-src": ["https://accounts.google.com/gsi/"],
    "style-src": ["https://accounts.google.com/gsi/style"],
    "img-src": ["https://lh3.googleusercontent.com"],
  },
  checked: "2026-11",
  unverified: [
    "Legal name and place of processing.",
    "The lifetimes of g_state and g_csrf_token; the latter is for redirects only.",
    "Lifetimes on Google's own domains are only known as a range from a session to 2 years; the longest is given.",
    "The keys that it uses in the tab's storage.",
  ],
  conflicts: ["NID: 6 months (followed) against 1 year in the Open Cookie Database."],
  sources: [
    "https://developers.google.com/identity/gsi/web/guides/subdomains",
    "https://developers.google.com/identity/gsi/web/reference/js-reference",
    "https://developers.google.com/identity/gsi/web/guides/fedcm-migration",
    "https://github.com/nuxt/scripts",
  ],
};
