import type { About, Notes } from "../../types.ts";

export const about: About = {
  name: "Vimeo",
  provider: "Vimeo.com, Inc.",
  places: ["US"],
  purposes: ["embed"],
  policy: "https://vimeo.com/privacy",
  stores: [
    { name: "vuid", lifetime: [2, "year"], purpose: "visitor", domain: ".vimeo.com" },
    { name: "_cfuvid", lifetime: "session", purpose: "security", domain: ".vimeo.com" },
    { name: "__cf_bm", lifetime: [30, "minute"], purpose: "security", domain: ".vimeo.com" },
  ],
};

export const notes: Notes = {
  reason:
    "Without dnt=1 in its address the player measures visitors across sites; so marketing is the safe choice. Others see it as milder with dnt=1, and an owner may choose a category of the site's own.",
  data: "IP address, the address of the page, device, and what is watched.",
  withdrawal:
    "The player goes back to its placeholder. Nothing is stored in the site's name, Vimeo's own cookies are out of reach, and the page is not loaded again.",
  hosts: {
    "frame-src": ["https://player.vimeo.com"],
    "script-src": ["https://player.vimeo.com"],
    "img-src": ["https://i.vimeocdn.com"],
    "connect-src": ["https://f.vimeocdn.com", "https://fresnel.vimeocdn.com"],
  },
  checked: "2026-11",
  unverified: [
    "Legal name, place of processing, what is sent, and the link to the statement.",
    "The lifetime of vuid; player and player_clearance, on vimeo.com, are not listed because no lifetime was found.",
    "Which directive needs f.vimeocdn.com and fresnel.vimeocdn.com; the player's own frame contacts them.",
  ],
  sources: [
    "https://github.com/nuxt/scripts",
    "https://github.com/AmauriC/tarteaucitron.js",
    "https://github.com/jkwakman/Open-Cookie-Database",
  ],
};
