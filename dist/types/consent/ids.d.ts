/** The one category that is always on: what the site cannot work without (R9, R10). */
export declare const FUNCTIONAL = "functional";
/** What an id may be, for categories and services alike: with 100 of them the cookie stays below 4096 bytes (R181). */
export declare const ID: RegExp;
export declare const POLICY_VERSION: RegExp;
/** The key in localStorage of what is kept for records; and a cookie that is there while one of them waits. */
export declare const RECORDS = "sluis-records";
/** Text and numbers are held to patterns; nothing else fits one. */
export declare const fits: (pattern: RegExp, value: unknown) => boolean;
