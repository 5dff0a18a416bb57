/** The one category that is always on: what the site cannot work without (R9, R10). */
export const FUNCTIONAL = "functional";

/** What an id may be, for categories and services alike: with 100 of them the cookie stays below 4096 bytes (R181). */
export const ID = /^[a-z][a-z\d-]{0,31}$/;

export const POLICY_VERSION = /^[\w.:-]{1,40}$/;

/** The key in localStorage of what is kept for records; and a cookie that is there while one of them waits. */
export const RECORDS = "sluis-records";

/** Text and numbers are held to patterns; nothing else fits one. */
export const fits = (pattern: RegExp, value: unknown): boolean =>
  pattern.test(/^(str|num)/.test(typeof value) ? `${value}` : "");
