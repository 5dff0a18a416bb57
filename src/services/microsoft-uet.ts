import type { Head, Rules } from "../types.ts";
import type { Common } from "./common.ts";

/** @see https://learn.microsoft.com/advertising/msa-help/hlp_ba_conc_uet_consent */
export interface MicrosoftUetOptions extends Common {
  /** The tag id: 5-12 digits. */
  tagId: string | number;
}

/** All that must be known before it may run. */
export const head = {
  id: "microsoft-uet",
  category: "marketing",
  globals: ["uetq"],
} satisfies Head;

/** What its options must be. */
export const rules = {
  needs: { tagId: /^\d{5,12}$/ },
} satisfies Rules;
