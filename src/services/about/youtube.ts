import type { About, Notes } from "../../types.ts";

const host = ".youtube.com";

export const about: About = {
  name: "YouTube",
  provider: "Google Ireland Limited",
  places: ["EU", "US"],
  purposes: ["embed", "advertising"],
  policy: "https://policies.google.com/privacy",
  optOut: "https://myadcenter.google.com/",
  stores: [
    { name: "YSC", lifetime: "session", purpose: "session", domain: host },
    { name: "VISITOR_INFO1_LIVE", lifetime: [180, "day"], purpose: "visitor", domain: host },
    { name: "VISITOR_PRIVACY_METADATA", lifetime: [180, "day"], purpose: "consent", domain: host },
    { name: "__Secure-ROLLOUT_TOKEN", lifetime: [180, "day"], purpose: "test", domain: host },
    { name: "__Secure-YNID", lifetime: [180, "day"], purpose: "security", domain: host },
    { name: "__Secure-YEC", lifetime: [13, "month"], purpose: "security", domain: host },
    { name: "PREF", lifetime: [8, "month"], purpose: "preference", domain: host },
    { name: "GPS", lifetime: [1, "day"], purpose: "visitor", domain: host },
    { name: "CONSENT", lifetime: [13, "month"], purpose: "consent", domain: host },
    { name: "SOCS", lifetime: [13, "month"], purpose: "consent", domain: host },
    { name: "IDE", lifetime: [13, "month"], purpose: "advertising", domain: ".doubleclick.net" },
    {
      name: "yt-remote-*",
      lifetime: "kept",
      purpose: "preference",
      domain: "www.youtube-nocookie.com",
      kind: "local",
    },
    {
      name: "ytidb::*",
      lifetime: "kept",
      purpose: "test",
      domain: "www.youtube-nocookie.com",
      kind: "local",
    },
  ],
};

export const notes: Notes = {
  reason:
    "The player brings Google's cookies and its advertising network, and the privacy-enhanced host stores data before a video plays; so marketing is the safe choice. Many owners see video as milder and give it a category of their own.",
  data: "IP address, the address of the page, device, what is watched, and the Google account of who is signed in.",
  withdrawal:
    "The player goes back to its placeholder. Nothing is stored in the site's name, YouTube's own storage is out of reach, and the page is not loaded again.",
  hosts: {
    "frame-src": ["https://www.youtube-nocookie.com", "https://www.youtube.com"],
    "script-src": ["https://www.youtube.com"],
    "img-src": ["https://i.ytimg.com"],
  },
  checked: "2026-11",
  unverified: [
    "Legal name and place of processing.",
    "The lifetimes of PREF, GPS, CONSENT, SOCS and IDE, and how long the player keeps its own storage (a part of it, and the database YtIdbMeta, is known from other projects only).",
  ],
  conflicts: ["GPS: given as anything from 30 minutes to 1 day; the longest is followed."],
  sources: [
    "https://support.google.com/youtube/answer/171780",
    "https://developers.google.com/youtube/player_parameters",
    "https://github.com/paulirish/lite-youtube-embed",
    "https://github.com/orestbida/iframemanager",
    "https://github.com/nuxt/scripts",
    "https://github.com/jkwakman/Open-Cookie-Database",
  ],
};
