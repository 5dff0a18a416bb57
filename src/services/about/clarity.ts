import type { About, Notes } from "../../types.ts";

export const about: About = {
  name: "Microsoft Clarity",
  provider: "Microsoft Ireland Operations Limited",
  places: ["EU", "US"],
  purposes: ["recording", "statistics"],
  policy: "https://privacy.microsoft.com/privacystatement",
  optOut: "https://account.microsoft.com/privacy/ad-settings",
  stores: [
    { name: "_clck", lifetime: [1, "year"], purpose: "visitor" },
    { name: "_clsk", lifetime: [1, "day"], purpose: "session" },
    { name: "_cltk", lifetime: "session", purpose: "session", kind: "tab" },
    { name: "CLID", lifetime: [1, "year"], purpose: "visitor", domain: "www.clarity.ms" },
    { name: "MUID", lifetime: [13, "month"], purpose: "advertising", domain: ".clarity.ms, .bing.com" },
    { name: "MR", lifetime: [7, "day"], purpose: "advertising", domain: ".c.clarity.ms, .c.bing.com" },
    { name: "SM", lifetime: "session", purpose: "advertising", domain: ".c.clarity.ms" },
    { name: "ANONCHK", lifetime: [10, "minute"], purpose: "advertising", domain: ".c.clarity.ms" },
    { name: "SRM_B", lifetime: [1, "year"], purpose: "advertising", domain: ".c.bing.com" },
  ],
};

export const notes: Notes = {
  reason:
    "It records how pages are used. Its advertising signal is only granted where marketing is granted too.",
  data: "Clicks, scrolling, pointer, snapshots of the page (masked to a degree that is set at Clarity), address, referrer, device, language, time zone and rough location.",
  withdrawal:
    "Both signals of consentv2 are denied, the cookies and the tab's storage are erased, and the page is loaded again: a denial alone lets the recording go on without cookies. Where unsent input holds the reload back, Clarity is stopped by its own call.",
  hosts: {
    "script-src": ["https://*.clarity.ms"],
    "connect-src": ["https://*.clarity.ms", "https://c.bing.com"],
    "img-src": ["https://*.clarity.ms", "https://c.bing.com"],
  },
  checked: "2026-11",
  unverified: [
    "Legal name and place of processing.",
    "Microsoft does not document the call that stops Clarity as a means of withdrawal.",
    "Cookies of Microsoft's own domains, other than MUID, are known from the Open Cookie Database only.",
  ],
  sources: [
    "https://github.com/microsoft/clarity",
    "https://learn.microsoft.com/clarity/setup-and-installation/clarity-consent-api-v2",
    "https://learn.microsoft.com/clarity/setup-and-installation/cookie-list",
    "https://github.com/jkwakman/Open-Cookie-Database",
  ],
};
