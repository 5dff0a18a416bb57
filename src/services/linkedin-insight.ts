import type { Head, Rules } from "../types.ts";
import type { Common } from "./common.ts";

/** @see https://www.linkedin.com/help/lms/answer/a418880 */
export interface LinkedInInsightOptions extends Common {
  /** The partner id: digits. */
  partnerId: string | number;
}

/** All that must be known before it may run. */
export const head = {
  id: "linkedin-insight",
  category: "marketing",
  globals: ["lintrk"],
} satisfies Head;

/** What its options must be. */
export const rules = {
  needs: { partnerId: /^\d{5,12}$/ },
} satisfies Rules;
