import type { ServiceContext } from "../../types.ts";
import { type MatomoTagManagerOptions, rules } from "../matomo-tag-manager.ts";
import { fileOf } from "./matomo.ts";
import { push } from "./stub.ts";

/** Follows every change as an event, for triggers in the container. */
const tell = ({ state }: ServiceContext) =>
  push("_mtm", { event: "consent_update", consent: { ...state.categories } });

/** Like any container it can run anything: gated as a whole, and gone with the page. */
export const build = ({ url, containerId }: MatomoTagManagerOptions) => ({
  script: fileOf(url, `js/container_${containerId}.js`, `container_${containerId}.js`),
  reload: true,
  start: () => push("_mtm", { "mtm.startTime": Date.now(), event: "mtm.Start" }),
  grant: tell,
  update: tell,
  withdraw(context: ServiceContext) {
    tell(context);
    push("_paq", ["requireConsent"], ["deleteCookies"]);
  },
});

export const runs = { "matomo-tag-manager": { build, rules } };
