import type { About } from "../../types.ts";

export const about: About = {
  name: "Google Analytics",
  provider: "Google Ireland Limited",
  places: ["EU", "US"],
  purposes: ["statistics"],
  policy: "https://policies.google.com/privacy",
  optOut: "https://tools.google.com/dlpage/gaoptout",
  stores: [
    { name: "_ga", lifetime: [2, "year"], purpose: "visitor" },
    { name: "_ga_*", lifetime: [2, "year"], purpose: "session" },
  ],
  hosts: ["www.googletagmanager.com", "*.google-analytics.com", "*.analytics.google.com"],
  alsoErase: ["_gid", "_gat*", "_gac_*", "_dc_gtm_*", "AMP_TOKEN", "FPID", "FPLC", "__utm*"],
  options: {
    id: "a Google Analytics 4 id (G- and 6-12 capitals or digits; UA- ids have ended)",
    config: "an object of gtag parameters",
  },
  checked: "2026-11",
};
