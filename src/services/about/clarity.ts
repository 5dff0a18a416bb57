import type { About } from "../../types.ts";

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
  hosts: ["*.clarity.ms", "c.bing.com"],
  options: {
    projectId: "a Clarity project id (8-16 lower-case letters or digits)",
  },
  checked: "2026-11",
};
