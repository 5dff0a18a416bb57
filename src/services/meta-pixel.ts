import { isFlag } from "../dom/is-record.ts";
import { page } from "../dom/page.ts";
import type { Head, Rules } from "../types.ts";
import type { Common } from "./common.ts";

/** @see https://developers.facebook.com/docs/meta-pixel/implementation/gdpr */
export interface MetaPixelOptions extends Common {
  /** The pixel id: 10-20 digits. */
  pixelId: string | number;
  /** Whether Meta may collect clicks on buttons and page metadata by itself. @default false */
  autoConfig?: boolean;
}

/** All that must be known before it may run. */
export const head = {
  id: "meta-pixel",
  category: "marketing",
  globals: ["fbq"],
  // A page that loads the pixel itself is held to the choice as well (R117).
  hold: () => page.fbq?.("consent", "revoke"),
} satisfies Head;

/** What its options must be. */
export const rules = {
  needs: { pixelId: /^\d{10,20}$/ },
  may: { autoConfig: isFlag },
} satisfies Rules;
