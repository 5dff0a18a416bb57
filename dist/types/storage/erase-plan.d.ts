/** Whether a name is covered by one of the patterns: exact, or any ending after a final `*`. */
export declare const matches: (patterns: readonly string[], name: string) => boolean;
/** What one service may keep in this browser, and whether it may. */
export interface Claim {
    readonly service: string;
    readonly isDenied: boolean;
    readonly cookies: readonly string[];
    /** Keys of web storage. */
    readonly keys: readonly string[];
}
/** What is there: the names by the place they were found in. */
export type Found = Readonly<Record<"cookie" | "local" | "tab", readonly string[]>>;
/** One thing to remove: what, where, and for which service. */
export interface Erasure {
    readonly service: string;
    readonly kind: keyof Found;
    readonly name: string;
}
/**
 * Never erased, whoever claims it: sign-ins and sessions under the names that common frameworks give them. Without
 * them a withdrawal would sign the visitor out.
 */
export declare const PROTECTED: readonly string[];
/**
 * What to remove of denied services. A name that a service in force claims as well stays until that one is denied
 * too, and what the site itself needs stays in any case.
 * @param own names that the library and the site need
 */
export declare function erasures(claims: readonly Claim[], found: Found, own: readonly string[]): Erasure[];
/** The names in a `document.cookie` string. */
export declare const cookieNames: (cookies: string) => string[];
/** The host itself, and every parent of at least two labels; which of them may hold cookies, only the browser knows. */
export declare function domains(host: string): string[];
/** Every folder on the way to this page, with and without its slash: a cookie's path must match to the letter. */
export declare function paths(pathname: string): string[];
/**
 * Every cookie string to write so that a name is gone, whichever domain, path and partition it was set with (R51).
 * Only a name, a domain, a path and a partition make a cookie; the other attributes need not be known.
 */
export declare function erasePlan(name: string, host: string, pathname: string): string[];
