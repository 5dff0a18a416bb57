import type { ServiceContext, State } from "../types.ts";
/** How Google is told. One page has one Consent Mode: what several services give is put together. */
export interface ConsentMode {
    /**
     * Loads Google's scripts before any choice; denied, they send pings without cookies, with address, browser and time
     * (R105). Only where the site is sure that it may. @default false: no request before a grant
     */
    advanced?: boolean;
    /** Defaults for regions, as Google takes them: `[{ "region": ["US"], "analytics_storage": "granted" }]` (R107). */
    regions?: readonly Readonly<Record<string, string | readonly string[]>>[];
    /** Milliseconds that Google's tags wait for an update. */
    wait_for_update?: number;
    /** Strips click ids while ads are denied. @default true */
    ads_data_redaction?: boolean;
    /** Carries click ids in links in place of cookies; it decorates links. @default false */
    url_passthrough?: boolean;
}
/** Notes how a service wants Google to be told; before any of them starts. */
export declare const configure: (given: ConsentMode | undefined) => ConsentMode;
/** The page's data layer; made where it is missing, never replaced (a site or a container may own it). */
export declare function dataLayer(): unknown[];
/** A command as gtag.js reads it: only a real `arguments` object counts, an array is dropped without a word. */
export declare function gtag(..._command: unknown[]): void;
/**
 * The seven consent types (R103, R106). A type follows the Google service of its purpose, where the visitor can
 * choose that one by itself. Personalisation is no strict necessity, so it follows marketing (R10).
 */
export declare function consentState({ categories, services }: Pick<State, "categories" | "services">): {
    ad_storage: string;
    ad_user_data: string;
    ad_personalization: string;
    analytics_storage: string;
    functionality_storage: string;
    personalization_storage: string;
    security_storage: string;
};
/** Tells Google what is granted: the defaults before any other call, then an update for every change (R103, R104). */
export declare function tellGoogle({ state }: ServiceContext): void;
/** Sets a Google tag to work; several share one script and one `js` command. */
export declare function configureTag(id: string, parameters: object): void;
