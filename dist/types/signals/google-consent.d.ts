import type { ServiceContext, State } from "../types.ts";
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
/** Tells Google what is granted: the default once and first, then an update for every change (R103, R104). */
export declare function tellGoogle({ state }: ServiceContext): void;
