import type { ConsentRecord } from "../types.ts";
import type { Core } from "../world.ts";

/** What a receiver takes for a place; what the site said otherwise says nothing. */
const REGION = /^[A-Z]{2}(-[A-Z\d]{1,3})?$/;

/** The law that is followed, and what it was chosen by. */
export function circumstances({
  state,
  settings,
}: Pick<Core, "state" | "settings">): Pick<ConsentRecord, "regime" | "region" | "signals"> {
  const { region } = settings;
  return {
    regime: state.regime,
    region: REGION.test(region) ? region : null,
    signals: { gpc: state.gpc },
  };
}
