import type { About, Notes } from "../../types.ts";

export const about: About = {
  name: "LinkedIn plugins",
  provider: "LinkedIn Ireland Unlimited Company",
  places: ["EU", "US"],
  purposes: ["embed"],
  policy: "https://www.linkedin.com/legal/privacy-policy",
  optOut: "https://www.linkedin.com/psettings/guest-controls/retargeting-opt-out",
  stores: [
    { name: "bcookie", lifetime: [1, "year"], purpose: "visitor", domain: ".linkedin.com" },
    { name: "bscookie", lifetime: [1, "year"], purpose: "visitor", domain: ".www.linkedin.com" },
    { name: "li_gc", lifetime: [6, "month"], purpose: "consent", domain: ".linkedin.com" },
    { name: "lidc", lifetime: [1, "day"], purpose: "routing", domain: ".linkedin.com" },
    { name: "lang", lifetime: "session", purpose: "preference", domain: ".linkedin.com" },
    { name: "JSESSIONID", lifetime: "session", purpose: "security", domain: ".www.linkedin.com" },
  ],
};

export const notes: Notes = {
  reason:
    "Follow and share buttons serve the visitor, yet they set cookies of linkedin.com; so marketing is the safe choice. An owner may choose a category of the site's own.",
  data: "IP address, the address of the page, browser, and the LinkedIn session of members.",
  withdrawal:
    "The buttons go back to their placeholder. Nothing is stored in the site's name, LinkedIn's own cookies are out of reach, and the page is not loaded again.",
  hosts: {
    "script-src": ["https://platform.linkedin.com", "https://static.licdn.com"],
    "frame-src": ["https://www.linkedin.com", "https://platform.linkedin.com"],
    "img-src": ["https://static.licdn.com", "https://*.licdn.com"],
  },
  checked: "2026-11",
  unverified: [
    "Legal name, place of processing and the list of hosts.",
    "That nothing is stored in the site's name.",
    "The domain and lifetime of JSESSIONID; members who are signed in also carry liap and li_at, which are not listed because no lifetime was found.",
  ],
  conflicts: ["li_gc: 6 months (followed) against 2 years in the Open Cookie Database."],
  sources: [
    "https://github.com/AmauriC/tarteaucitron.js",
    "https://github.com/jkwakman/Open-Cookie-Database",
  ],
};
