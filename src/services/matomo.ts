import type { Preset } from "../types.ts";

/** @see https://developer.matomo.org/guides/tracking-javascript-guide */
export interface MatomoOptions {
  /** The folder of the Matomo server with a slash at its end, or `https://<name>.matomo.cloud/`. */
  url: string;
  /** The number of the site in Matomo. */
  siteId: number | string;
  /** Calls to make before the first page view, e.g. `[["setCookieDomain", "*.example.nl"]]`. */
  commands?: readonly (readonly unknown[])[];
  category?: string;
  cookies?: readonly string[];
}

type Queue = { push(...commands: (readonly unknown[])[]): unknown };

/** Matomo's queue of plain arrays, later an object of Matomo's own with `push`; made only where it is missing. */
function push(...commands: (readonly unknown[])[]): void {
  const page = globalThis as { _paq?: Queue };
  if (!page._paq?.push) page._paq = [];
  for (const command of commands) page._paq?.push(command);
}

/**
 * The gate is the only memory: `remember…` and `optUserOut` would leave cookies of up to 30 years that outlive the
 * choice, so they are never called, and a stale opt-out is cleared by `setConsentGiven`.
 */
export const matomo = {
  id: "matomo",
  category: "analytics",
  // A folder, because the names of the two files in it are Matomo's.
  needs: { url: /^https?:\/\/[\w.:-]+\/([\w.~-]+\/)*$/, siteId: /^\d{1,9}$/ },
  may: { commands: Array.isArray },
  build({ url, siteId, commands = [] }: MatomoOptions) {
    const [, cloud] = /\/\/([^/]+\.matomo\.cloud)\//.exec(url) ?? [];
    return {
      script: `${cloud ? `https://cdn.matomo.cloud/${cloud}/` : url}matomo.js`,
      start: () =>
        push(
          ["setTrackerUrl", `${url}matomo.php`],
          ["setSiteId", `${siteId}`],
          ...commands,
          ["setConsentGiven"],
          ["enableLinkTracking"],
          ["trackPageView"],
        ),
      // A page view empties what was held back while denied (R125); only then may consent release the rest.
      grant: () => push(["trackPageView"], ["setConsentGiven"]),
      withdraw: () => push(["requireConsent"], ["disableHeartBeatTimer"], ["deleteCookies"]),
    };
  },
} satisfies Preset;
