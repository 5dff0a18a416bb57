import type { Head, Rules } from "../types.ts";
import type { Common } from "./common.ts";
import { FOLDER } from "./matomo.ts";

/** @see https://developer.matomo.org/guides/tagmanager/embedding */
export interface MatomoTagManagerOptions extends Common {
  /** The folder of the Matomo server with a slash at its end, or `https://<name>.matomo.cloud/`. */
  url: string;
  /** The container id: 8 letters or digits. */
  containerId: string;
}

/** All that must be known before it may run. */
export const head = {
  id: "matomo-tag-manager",
  category: "analytics",
  globals: ["_mtm"],
} satisfies Head;

/** What its options must be. */
export const rules = {
  needs: { url: FOLDER, containerId: /^[a-z\d]{8}$/i },
} satisfies Rules;
