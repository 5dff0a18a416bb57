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
/**
 * The gate is the only memory: `remember…` and `optUserOut` would leave cookies of up to 30 years that outlive the
 * choice, so they are never called, and a stale opt-out is cleared by `setConsentGiven`.
 */
export declare const matomo: {
    id: string;
    category: string;
    needs: {
        url: RegExp;
        siteId: RegExp;
    };
    may: {
        commands: (arg: any) => arg is any[];
    };
    build({ url, siteId, commands }: MatomoOptions): {
        script: string;
        start: () => void;
        grant: () => void;
        withdraw: () => void;
    };
};
