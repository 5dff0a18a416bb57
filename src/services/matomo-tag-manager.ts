import type { Head } from "../types.ts";
import type { Common } from "./common.ts";
import { FOLDER } from "./matomo.ts";

/** @see https://developer.matomo.org/guides/tagmanager/embedding */
export interface MatomoTagManagerOptions extends Common {
  /** The folder of the Matomo server with a slash at its end, or `https://<name>.matomo.cloud/`. */
  url: string;
  /** The container id: 8 letters or digits. */
  containerId: string;
}

/** All that must be known before it runs. */
export const head = {
  id: "matomo-tag-manager",
  category: "analytics",
  globals: ["_mtm"],
  needs: { url: FOLDER, containerId: /^[a-z\d]{8}$/i },
} satisfies Head;
