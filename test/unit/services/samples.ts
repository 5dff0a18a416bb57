import { BY_ID, type Sample } from "./samples-by-id.ts";

const M = "https://stats.example.nl/m/";

/** Presets that need more than one thing. */
export const BY_OPTIONS: readonly Sample[] = [
  { id: "matomo", category: "analytics", full: { url: M, siteId: 3 }, script: `${M}matomo.js` },
  {
    id: "matomo-tag-manager",
    category: "analytics",
    full: { url: M, containerId: "AbCd1234" },
    script: `${M}js/container_AbCd1234.js`,
  },
];

/** Presets that need nothing. */
export const BY_NAME: readonly Sample[] = [
  {
    id: "facebook-plugins",
    category: "marketing",
    full: {},
    script: "https://connect.facebook.net/en_US/sdk.js#xfbml=1&version=v23.0",
  },
  { id: "geolocation", category: "functional", full: {} },
  { id: "google-maps", category: "marketing", full: {} },
  { id: "linkedin-plugins", category: "marketing", full: {}, script: "https://platform.linkedin.com/in.js" },
  { id: "msal", category: "functional", full: {} },
  { id: "vimeo", category: "marketing", full: {} },
  { id: "x-widgets", category: "marketing", full: {}, script: "https://platform.twitter.com/widgets.js" },
  { id: "youtube", category: "marketing", full: {} },
];

export const SAMPLES: readonly Sample[] = [...BY_ID, ...BY_OPTIONS, ...BY_NAME];
