import type { About, Notes } from "../../types.ts";

/** The region is where HubSpot keeps an account's data. */
export const about = ({ region }: Readonly<Record<string, unknown>>): About => ({
  name: "HubSpot",
  provider: "HubSpot, Inc.",
  places: region === "eu1" ? ["EU", "US"] : ["US"],
  purposes: ["statistics", "advertising", "chat"],
  policy: "https://legal.hubspot.com/privacy-policy",
  stores: [
    { name: "__hstc", lifetime: [6, "month"], purpose: "visitor" },
    { name: "hubspotutk", lifetime: [6, "month"], purpose: "visitor" },
    { name: "__hssc", lifetime: [30, "minute"], purpose: "session" },
    { name: "__hssrc", lifetime: "session", purpose: "session" },
    { name: "messagesUtk", lifetime: [6, "month"], purpose: "chat" },
    { name: "__hs_opt_out", lifetime: [6, "month"], purpose: "consent" },
    { name: "__hs_do_not_track", lifetime: [6, "month"], purpose: "consent" },
  ],
});

export const notes: Notes = {
  reason:
    "It ties visits to known contacts and loads advertising pixels by itself. An owner who uses only its chat may choose a category of the site's own.",
  data: "Pages, referrer, IP address, device, what is entered in forms and chat, and the contact this belongs to.",
  withdrawal:
    "HubSpot is told revokeCookieConsent and doNotTrack, its cookies are erased, and the page is loaded again: without cookies it would still count page views. Its own banner is kept off.",
  hosts: {
    "script-src": [
      "https://*.hs-scripts.com",
      "https://*.hs-analytics.net",
      "https://*.hs-banner.com",
      "https://*.hubspot.com",
      "https://*.hsforms.net",
      "https://*.hscollectedforms.net",
      "https://*.usemessages.com",
    ],
    "connect-src": ["https://*.hubspot.com", "https://*.hscollectedforms.net", "https://*.hs-banner.com"],
    "img-src": ["https://*.hubspot.com"],
    "frame-src": ["https://*.hubspot.com"],
  },
  checked: "2026-11",
  unverified: [
    "Legal name (HubSpot Ireland Ltd may be the party), place of processing, what is sent, and the link to the statement. For region eu1 the United States are named too, because the company sits there.",
    "Which directive needs which host; advertising pixels that HubSpot loads need more of them.",
    "The lifetimes of messagesUtk, __hs_opt_out and __hs_do_not_track, which are given those of the visitor id.",
  ],
  conflicts: ["__hstc and hubspotutk: 6 months (followed) against 13 in the Open Cookie Database."],
  sources: [
    "https://developers.hubspot.com/docs/api/events/cookie-banner",
    "https://github.com/AmauriC/tarteaucitron.js",
    "https://github.com/c15t/c15t",
    "https://github.com/jkwakman/Open-Cookie-Database",
  ],
};
