import type { StoredEntry } from "../types.ts";

/** What every service takes beside its own options. */
export interface Common {
  /** Another category that is asked; `functional` only with a `reason`. */
  category?: string;
  /** Why the site cannot work without it: what stands in `functional` is never asked (R9). */
  reason?: string;
  /** Names of further cookies and storage keys: erased on withdrawal, and listed. */
  cookies?: readonly (string | StoredEntry)[];
  /** The vendor's script at another address, for instance the site's own server: https, or a path. */
  script?: string;
}
