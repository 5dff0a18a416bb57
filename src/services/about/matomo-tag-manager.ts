import type { About, Notes } from "../../types.ts";

/** As with Matomo, the place depends on whose server it is; the cookies are those of the Matomo tag in the container. */
export const about = ({ url }: Readonly<Record<string, unknown>>): About => {
  const isCloud = /\/\/[^/]+\.matomo\.cloud\//.test(String(url));
  return {
    name: "Matomo Tag Manager",
    ...(isCloud
      ? { provider: "InnoCraft Ltd", places: ["EU"], policy: "https://matomo.org/privacy-policy/" }
      : { places: ["own"] }),
    purposes: ["tags", "statistics"],
    stores: [
      { name: "_pk_id.*", lifetime: [13, "month"], purpose: "visitor" },
      { name: "_pk_ses.*", lifetime: [30, "minute"], purpose: "session" },
      { name: "_pk_ref.*", lifetime: [6, "month"], purpose: "origin" },
    ],
    alsoErase: ["_pk_*", "mtm_consent", "mtm_cookie_consent", "mtm_consent_removed"],
  };
};

export const notes: Notes = {
  reason:
    "Its usual content is Matomo's own measuring. A container can run any tag, though: with tags for advertising in it, the owner should choose marketing.",
  data: "What Matomo sends, to the host in url; beyond that it depends on the tags in the container.",
  withdrawal:
    "A consent_update event goes to the container's triggers, Matomo is told requireConsent and deleteCookies, its cookies and those that the site names in its options are erased, and the page is loaded again, because container and tags stay in memory.",
  hosts: {
    "script-src": ["https://cdn.matomo.cloud"],
    "connect-src": ["https://*.matomo.cloud"],
    "img-src": ["https://*.matomo.cloud"],
  },
  checked: "2026-11",
  unverified: [
    "The address of a container at Matomo Cloud, and that its data stay in the European Union.",
    "The cookies listed are those of a Matomo tag; other tags set others, and need hosts of their own.",
    "The hosts are those of Matomo Cloud; with a server of one's own, its host takes their place.",
  ],
  sources: [
    "https://developer.matomo.org/guides/tracking-consent",
    "https://github.com/matomo-org/matomo",
    "https://github.com/AmauriC/tarteaucitron.js",
    "https://github.com/jkwakman/Open-Cookie-Database",
  ],
};
