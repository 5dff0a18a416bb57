import type { Head, Rules } from "../types.ts";
import type { Common } from "./common.ts";

/** @see https://learn.microsoft.com/clarity/setup-and-installation/clarity-consent-api-v2 */
export interface ClarityOptions extends Common {
  /** The project id: 8-16 lower-case letters or digits. */
  projectId: string;
}

/** All that must be known before it may run. */
export const head = {
  id: "clarity",
  category: "analytics",
  globals: ["clarity"],
} satisfies Head;

/** What its options must be. */
export const rules = {
  needs: { projectId: /^[a-z\d]{8,16}$/ },
} satisfies Rules;
