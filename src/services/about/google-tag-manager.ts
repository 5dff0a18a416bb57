import type { About } from "../../types.ts";

export const about: About = {
  name: "Google Tag Manager",
  provider: "Google Ireland Limited",
  places: ["EU", "US"],
  purposes: ["tags"],
  policy: "https://policies.google.com/privacy",
  stores: [],
  hosts: ["www.googletagmanager.com"],
  options: {
    id: "a Tag Manager container id (GTM- and 4-9 capitals or digits)",
    dataLayer: "a name for the data layer (letters, digits, _ and $)",
    auth: "a gtm_auth value",
    preview: "a gtm_preview value (env- and digits)",
  },
  checked: "2026-11",
};
