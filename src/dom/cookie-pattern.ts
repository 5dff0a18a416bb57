/** The name of a cookie, or its beginning and a final `*`: two plain characters or more, so that none covers everything. */
export const isCookiePattern = (value: unknown): value is string =>
  typeof value === "string" && /^[^\s;,=*]{2,}\*?$/.test(value);
