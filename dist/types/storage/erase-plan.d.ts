/** Whether a name is covered by one of the patterns: exact, or any ending after a final `*`. */
export declare const matches: (patterns: readonly string[], name: string) => boolean;
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
