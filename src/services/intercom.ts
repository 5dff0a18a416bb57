import type { Head, Rules } from "../types.ts";
import type { Common } from "./common.ts";

export interface IntercomOptions extends Common {
  /** The app id: 6-10 lower-case letters or digits. */
  appId: string;
  /** Where the workspace lives. @default the United States */
  region?: "eu" | "au";
}

/** All that must be known before it may run. */
export const head = {
  id: "intercom",
  category: "marketing",
  globals: ["Intercom"],
} satisfies Head;

/** What its options must be. */
export const rules = {
  needs: { appId: /^[a-z\d]{6,10}$/ },
  may: { region: /^(eu|au)$/ },
} satisfies Rules;
