import type { About, Notes } from "../../types.ts";

export const about: About = {
  name: "Hotjar",
  provider: "Hotjar Ltd",
  places: ["EU"],
  purposes: ["recording", "statistics"],
  policy: "https://www.hotjar.com/legal/policies/privacy/",
  optOut: "https://www.hotjar.com/policies/do-not-track/",
  stores: [
    { name: "_hjSessionUser_*", lifetime: [1, "year"], purpose: "visitor" },
    { name: "_hjSession_*", lifetime: [30, "minute"], purpose: "session" },
    { name: "_hj*", lifetime: "kept", purpose: "session", kind: "local" },
  ],
  alsoErase: ["_hj*"],
};

export const notes: Notes = {
  reason: "It measures and records how pages are used.",
  data: "Clicks, scrolling, pointer, snapshots of the page, address, device, and answers to polls.",
  withdrawal:
    "All _hj* cookies and storage keys are erased, and the page is loaded again. Hotjar documents no consent call.",
  hosts: {
    "script-src": ["https://*.hotjar.com"],
    "connect-src": ["https://*.hotjar.com", "https://*.hotjar.io", "wss://*.hotjar.com"],
    "img-src": ["https://*.hotjar.com"],
    "frame-src": ["https://*.hotjar.com"],
  },
  checked: "2026-11",
  unverified: [
    "Legal name (Hotjar is part of Contentsquare), place of processing, what is sent, and the links.",
    "Which directive needs which host; the hosts themselves are known from other projects, as are the cookies.",
    "How long the _hj* keys stay in the browser's storage.",
  ],
  sources: [
    "https://github.com/nuxt/scripts",
    "https://github.com/AmauriC/tarteaucitron.js",
    "https://github.com/jkwakman/Open-Cookie-Database",
  ],
};
