import type { Consent } from "./types.ts";

/** Shared by every copy of the library on a page, of any version and door; no markup can clobber a symbol (R178). */
const KEY = Symbol.for("sluis");

/** One gate and one interface for a page: a second start gets what the first one made (R31, R175). */
export function once(make: (release: () => void) => Consent): Consent {
  const registry = document as { [KEY]?: Consent };
  if (registry[KEY]) console.warn("sluis: already started");
  registry[KEY] ??= make(() => {
    delete registry[KEY];
  });
  return registry[KEY];
}

/**
 * Whether this page may put its question by itself. In a frame of another site nobody is asked; where the page around
 * it has us too, that one asks (R31, R187). Pages see the frame they stand in only where its page is of their own origin.
 */
export const mayAsk = (): boolean =>
  self === top || (frameElement !== null && !(KEY in frameElement.ownerDocument));
