import type { About, Notes } from "../../types.ts";

const host = "login.microsoftonline.com";

export const about: About = {
  name: "Microsoft account",
  provider: "Microsoft Ireland Operations Limited",
  places: ["EU", "US"],
  purposes: ["signin"],
  policy: "https://privacy.microsoft.com/privacystatement",
  stores: [
    { name: "msal.*", lifetime: "session", purpose: "signin", kind: "tab" },
    { name: "msal.cache.encryption", lifetime: "session", purpose: "security" },
    { name: "ESTSAUTH", lifetime: "session", purpose: "signin", domain: host },
    { name: "ESTSAUTHPERSISTENT", lifetime: [90, "day"], purpose: "signin", domain: host },
    { name: "buid", lifetime: [90, "day"], purpose: "security", domain: host },
    { name: "fpc", lifetime: [90, "day"], purpose: "security", domain: host },
    { name: "esctx*", lifetime: "session", purpose: "security", domain: host },
    { name: "stsservicecookie", lifetime: "session", purpose: "routing", domain: host },
    { name: "x-ms-gateway-slice", lifetime: "session", purpose: "routing", domain: host },
  ],
};

export const notes: Notes = {
  reason:
    "A sign-in that the visitor asks for cannot work without it. Sluis loads nothing here: the library is bundled with the site, and this entry declares what it stores.",
  data: "Account id, name, e-mail address, organisation, IP address and device.",
  withdrawal:
    "It is always on, and its keys are protected: no other service's erasing reaches them. Signing out is up to the site. The page is not loaded again.",
  hosts: {
    "connect-src": ["https://login.microsoftonline.com", "https://login.live.com"],
    "frame-src": ["https://login.microsoftonline.com", "https://login.live.com"],
  },
  checked: "2026-11",
  unverified: [
    "Legal name and place of processing.",
    "Lifetimes at login.microsoftonline.com are only known as a range from a session to 90 days; a b2clogin.com or ciamlogin.com tenant sets its own, x-ms-cpim-* among them.",
    "Older major versions could set msal.* cookies for up to a day.",
    "With cacheLocation localStorage the msal.* keys stay until the visitor signs out, and msal.cache.encryption is set. There is also a database msal.db.",
  ],
  sources: [
    "https://www.npmjs.com/package/@azure/msal-browser",
    "https://github.com/jkwakman/Open-Cookie-Database",
  ],
};
