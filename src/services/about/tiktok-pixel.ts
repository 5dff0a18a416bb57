import type { About, Notes } from "../../types.ts";

export const about: About = {
  name: "TikTok Pixel",
  provider: "TikTok Technology Limited",
  places: ["EU", "US"],
  purposes: ["conversion", "advertising"],
  policy: "https://www.tiktok.com/legal/page/eea/privacy-policy/en",
  stores: [
    { name: "_ttp", lifetime: [390, "day"], purpose: "visitor" },
    { name: "_tt_enable_cookie", lifetime: [389, "day"], purpose: "test" },
    { name: "ttclid", lifetime: [390, "day"], purpose: "click" },
    { name: "ttcsid*", lifetime: [390, "day"], purpose: "session" },
    { name: "tt_appInfo", lifetime: "session", purpose: "session", kind: "tab" },
    { name: "tt_sessionId", lifetime: "session", purpose: "session", kind: "tab" },
    { name: "tt_pixel_session_index", lifetime: "session", purpose: "session", kind: "tab" },
    { name: "_ttp", lifetime: [390, "day"], purpose: "advertising", domain: ".tiktok.com" },
  ],
};

export const notes: Notes = {
  reason: "It measures the result of advertisements and recognises visitors for further ones.",
  data: "Page address, referrer, events with their values, IP address, browser, cookie ids, the id of a click, and hashed contact details where the page gives them.",
  withdrawal:
    "TikTok is told revokeConsent, which drops the events that are held, the first-party cookies and the tab's storage are erased, and the page is loaded again.",
  hosts: {
    "script-src": ["https://analytics.tiktok.com"],
    "connect-src": ["https://analytics.tiktok.com"],
    "img-src": ["https://analytics.tiktok.com"],
  },
  checked: "2026-11",
  unverified: [
    "Legal name, places of processing (staff in other countries may reach the data), what is sent, and the link to the statement.",
    "No lifetime was found for ttclid and ttcsid*; they are given the longest of this vendor.",
    "The three keys in the tab's storage are known from other projects; there may be more that begin with tt_.",
    "Which directive needs the host; in the United States it is analytics.us.tiktok.com.",
  ],
  sources: [
    "https://github.com/nuxt/scripts",
    "https://github.com/c15t/c15t",
    "https://github.com/AmauriC/tarteaucitron.js",
    "https://github.com/jkwakman/Open-Cookie-Database",
  ],
};
