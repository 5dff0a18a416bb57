import type { About, Notes } from "../../types.ts";

export const about: About = {
  name: "Plausible",
  provider: "Plausible Insights OÜ",
  places: ["EU"],
  purposes: ["statistics"],
  policy: "https://plausible.io/data-policy",
  stores: [],
};

export const notes: Notes = {
  reason:
    "It measures use of the site. It sets no cookies, and some countries exempt such measuring; it still sends a request for each page, so it is asked unless the owner says otherwise.",
  data: "Page address, referrer, browser, device and a rough place from the IP address.",
  withdrawal:
    "There is nothing to erase; the page is loaded again to stop the script. A visitor's own plausible_ignore key in the browser's storage is left alone.",
  hosts: {
    "script-src": ["https://plausible.io"],
    "connect-src": ["https://plausible.io"],
  },
  checked: "2026-11",
  unverified: [
    "Legal name, place of processing, what is sent, and the link to the statement.",
    "That the script reads the key plausible_ignore as an opt-out.",
    "Which directive needs the host.",
  ],
  sources: ["https://github.com/nuxt/scripts", "https://github.com/AmauriC/tarteaucitron.js"],
};
