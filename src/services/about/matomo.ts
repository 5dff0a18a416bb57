import type { About } from "../../types.ts";

/** A self-hosted Matomo keeps the data with the site itself, whose own statement then holds. */
export const about = ({ url }: Readonly<Record<string, unknown>>): About => {
  const isCloud = String(url).includes(".matomo.cloud/");
  return {
    name: "Matomo",
    ...(isCloud
      ? { provider: "InnoCraft Ltd", places: ["EU"], policy: "https://matomo.org/privacy-policy/" }
      : { places: ["own"] }),
    purposes: ["statistics"],
    stores: [
      { name: "_pk_id.*", lifetime: [13, "month"], purpose: "visitor" },
      { name: "_pk_ses.*", lifetime: [30, "minute"], purpose: "session" },
      { name: "_pk_ref.*", lifetime: [6, "month"], purpose: "origin" },
      { name: "_pk_cvar.*", lifetime: [30, "minute"], purpose: "session" },
      { name: "_pk_hsr.*", lifetime: [30, "minute"], purpose: "recording" },
    ],
    hosts: [],
    alsoErase: ["_pk_*", "mtm_consent", "mtm_cookie_consent", "mtm_consent_removed"],
    options: {
      url: "the address of a folder, with / at its end (https://stats.example.nl/)",
      siteId: "a Matomo site id (1-9 digits)",
      commands: "a list of Matomo calls, each a list that begins with a name",
    },
    checked: "2026-11",
  };
};
