import type { Head, Rules } from "../types.ts";
import type { Common } from "./common.ts";

export interface HubspotOptions extends Common {
  /** The portal id: 4-10 digits. */
  portalId: string | number;
  /** Where the account lives. @default "na1" */
  region?: "na1" | "eu1";
}

/** All that must be known before it may run. */
export const head = {
  id: "hubspot",
  category: "marketing",
  globals: ["_hsq", "_hsp"],
} satisfies Head;

/** What its options must be. */
export const rules = {
  needs: { portalId: /^\d{4,10}$/ },
  may: { region: /^(na|eu)1$/ },
} satisfies Rules;
