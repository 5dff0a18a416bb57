import type { About, Notes } from "../../types.ts";

export const about: About = {
  name: "Facebook plugins",
  provider: "Meta Platforms Ireland Limited",
  places: ["EU", "US"],
  purposes: ["embed", "advertising"],
  policy: "https://www.facebook.com/privacy/policy/",
  optOut: "https://www.facebook.com/adpreferences",
  stores: [
    { name: "fr", lifetime: [90, "day"], purpose: "advertising", domain: ".facebook.com" },
    { name: "datr", lifetime: [2, "year"], purpose: "visitor", domain: ".facebook.com" },
    { name: "sb", lifetime: [2, "year"], purpose: "visitor", domain: ".facebook.com" },
    { name: "c_user", lifetime: [90, "day"], purpose: "signin", domain: ".facebook.com" },
    { name: "xs", lifetime: [90, "day"], purpose: "signin", domain: ".facebook.com" },
  ],
  alsoErase: ["fbsr_*", "fblo_*"],
};

export const notes: Notes = {
  reason:
    "Plugins set Meta's advertising cookies, and site and Meta answer for that together (Court of Justice of the EU, C-40/17). An owner may choose a category of the site's own.",
  data: "IP address, the address of the page, browser, and the Facebook session of members.",
  withdrawal:
    "The plugins go back to their placeholder, and what Facebook Login may have stored in the site's name is erased. Cookies of facebook.com are out of reach. The page is not loaded again.",
  hosts: {
    "script-src": ["https://connect.facebook.net"],
    "frame-src": ["https://www.facebook.com", "https://web.facebook.com"],
    "img-src": ["https://*.facebook.com", "https://*.fbcdn.net"],
  },
  checked: "2026-11",
  unverified: [
    "Legal name, place of processing and the list of hosts.",
    "fbsr_* and fblo_*, which only Facebook Login sets; it also uses a key fbssls_<app id> in the tab's storage, which is left alone.",
    "wd, dpr and presence, on facebook.com, are not listed because no lifetime was found.",
    "That a version of the Graph API ends after about two years.",
    "That the Like and Comment plugins ended on 10 February 2026 is taken from news reports.",
  ],
  conflicts: ["datr: set for 2 years (followed), where browsers stop at 400 days."],
  sources: [
    "https://developers.facebook.com/docs/plugins",
    "https://github.com/AmauriC/tarteaucitron.js",
    "https://github.com/jkwakman/Open-Cookie-Database",
  ],
};
