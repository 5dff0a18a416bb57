import type { About, Notes } from "../../types.ts";

export const about: About = {
  name: "Google Maps",
  provider: "Google Ireland Limited",
  places: ["EU", "US"],
  purposes: ["embed"],
  policy: "https://policies.google.com/privacy",
  stores: [
    { name: "NID", lifetime: [6, "month"], purpose: "advertising", domain: ".google.com" },
    { name: "SOCS", lifetime: [13, "month"], purpose: "consent", domain: ".google.com" },
  ],
};

export const notes: Notes = {
  reason:
    "Maps serve the visitor, yet Google may set its NID cookie with them; so marketing is the safe choice. Others see maps as milder, and an owner may choose a category of the site's own.",
  data: "IP address, the address of the page, the part of the map that is looked at, searches, and the visitor's position where the page passes it on.",
  withdrawal:
    "Embedded maps go back to their placeholder, without loading the page again. With a key the page is loaded again, because the script stays in memory. Nothing is stored in the site's name.",
  hosts: {
    "script-src": ["https://maps.googleapis.com", "blob:"],
    "img-src": [
      "https://*.googleapis.com",
      "https://*.gstatic.com",
      "https://*.google.com",
      "https://*.googleusercontent.com",
      "data:",
    ],
    "connect-src": [
      "https://*.googleapis.com",
      "https://*.google.com",
      "https://*.gstatic.com",
      "data:",
      "blob:",
    ],
    "frame-src": ["https://*.google.com"],
    "font-src": ["https://fonts.gstatic.com"],
    "style-src": ["https://fonts.googleapis.com"],
    "worker-src": ["blob:"],
  },
  checked: "2026-11",
  unverified: [
    "Place of processing, and the lifetimes of NID and SOCS.",
    "Embedded maps can also carry AEC, 1P_JAR, OGPC and OTZ on google.com, not listed because no lifetime was found.",
    "Small keys in the site's own storage, such as _c;;i, have been reported; they are not listed and not erased.",
    "Google's guide also asks for 'unsafe-eval' in script-src.",
  ],
  conflicts: [
    "The recipient is given as Google Ireland Limited (followed) and, for customers in the European Economic Area, as Google Cloud EMEA Limited.",
    "NID: 6 months (followed) against 1 year in the Open Cookie Database.",
  ],
  sources: [
    "https://developers.google.com/maps/documentation/javascript/content-security-policy",
    "https://developers.google.com/maps/documentation/javascript/load-maps-js-api",
    "https://developers.google.com/maps/documentation/embed/get-started",
    "https://github.com/AmauriC/tarteaucitron.js",
    "https://github.com/jkwakman/Open-Cookie-Database",
  ],
};
