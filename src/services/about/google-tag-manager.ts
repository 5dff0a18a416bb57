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
  },
  checked: "2026-11",
};
