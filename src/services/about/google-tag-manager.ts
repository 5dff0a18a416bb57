import type { About, Notes } from "../../types.ts";

export const about: About = {
  name: "Google Tag Manager",
  provider: "Google Ireland Limited",
  places: ["EU", "US"],
  purposes: ["tags"],
  policy: "https://policies.google.com/privacy",
  stores: [],
};

export const notes: Notes = {
  reason:
    "A container can run any tag, so it stands in the strictest category. An owner who knows that every tag in it is milder may choose another.",
  data: "What any request carries (address, browser, referrer); the rest depends on the tags in the container.",
  withdrawal:
    "Consent Mode is updated to denied, a consent_update event follows for triggers, the cookies that the site names in its options are erased, and the page is loaded again, because container and tags stay in memory.",
  hosts: {
    "script-src": ["https://www.googletagmanager.com"],
    "img-src": ["https://www.googletagmanager.com"],
    "connect-src": ["https://www.googletagmanager.com", "https://www.google.com"],
  },
  checked: "2026-11",
  unverified: [
    "Legal name and place of processing.",
    "The tags in a container set cookies and need hosts of their own; only the site knows them. Custom JavaScript variables also need 'unsafe-eval'.",
  ],
  sources: [
    "https://developers.google.com/tag-platform/tag-manager/web",
    "https://developers.google.com/tag-platform/security/guides/csp",
    "https://support.google.com/tagmanager/answer/14847097",
    "https://github.com/nuxt/scripts",
    "https://github.com/c15t/c15t",
  ],
};
