import type { CustomOptions } from "../custom.ts";

/** A service of the site's own says itself what it does. Its other options end up in no code, and are its own affair. */
export const build = ({ script, load, grant, withdraw, reload }: CustomOptions) => ({
  start: load,
  grant,
  withdraw,
  reload: reload ?? (Boolean(script ?? load) && !withdraw),
});

export const runs = { "": { build } };
