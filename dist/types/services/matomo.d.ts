import { isFlag } from "../dom/is-record.ts";
import type { Common } from "./common.ts";
/** A folder, because the names of the files in it are Matomo's. */
export declare const FOLDER: RegExp;
/** @see https://developer.matomo.org/guides/tracking-javascript-guide */
export interface MatomoOptions extends Common {
    /** The folder of the Matomo server with a slash at its end, or `https://<name>.matomo.cloud/`. */
    url: string;
    /** The number of the site in Matomo. */
    siteId: number | string;
    /**
     * `gate`: loaded once granted. `cookieless`: the same, and never a cookie. `cookieless-until-consent`: runs before
     * a choice without cookies; only where the law allows that. `exempt`: needs no consent, and the visitor can object;
     * it counts only with `confirmedConfig` (R74, R116). @default "gate"
     */
    mode?: "gate" | "cookieless" | "cookieless-until-consent" | "exempt";
    /** The site keeps to its regulator's conditions for an exemption: anonymised, own use only, no campaigns. */
    confirmedConfig?: boolean;
    /** Calls to make before the first page view, e.g. `[["setCookieDomain", "*.example.nl"]]`. */
    commands?: readonly (readonly unknown[])[];
}
/** All that must be known before it may run. */
export declare const head: {
    id: string;
    category: string;
    globals: string[];
    exempt: true;
};
/** What its options must be. */
export declare const rules: {
    needs: {
        url: RegExp;
        siteId: RegExp;
    };
    may: {
        commands: (arg: any) => arg is any[];
        mode: RegExp;
        confirmedConfig: typeof isFlag;
    };
};
