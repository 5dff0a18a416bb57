/** Whether a name is covered by one of the patterns: exact, or any ending after a final `*`. */
export const matches = (patterns: readonly string[], name: string): boolean =>
  patterns.some((pattern) =>
    pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern,
  );

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
export const PROTECTED: readonly string[] = [
  "msal*",
  "__Host-*",
  "__Secure-*",
  "PHPSESSID",
  "JSESSIONID",
  "ASP.NET_SessionId",
  ".AspNet*",
  "connect.sid",
  "session",
  "sessionid",
  "csrftoken",
  "XSRF-TOKEN",
  "laravel_session",
  "wordpress_*",
  "wp-settings-*",
];

/**
 * What to remove of denied services. A name that a service in force claims as well stays until that one is denied
 * too, and what the site itself needs stays in any case.
 * @param own names that the library and the site need
 */
export function erasures(claims: readonly Claim[], found: Found, own: readonly string[]): Erasure[] {
  const patternsOf = (claim: Claim, kind: keyof Found) => (kind === "cookie" ? claim.cookies : claim.keys);
  return (["cookie", "local", "tab"] as const).flatMap((kind) => {
    const kept = claims.filter((one) => !one.isDenied).flatMap((one) => patternsOf(one, kind));
    const free = found[kind].filter((name) => !matches([...PROTECTED, ...own, ...kept], name));
    return claims
      .filter((one) => one.isDenied)
      .flatMap((claim) =>
        free
          .filter((name) => matches(patternsOf(claim, kind), name))
          .map((name) => ({ service: claim.service, kind, name })),
      );
  });
}

/** The names in a `document.cookie` string. */
export const cookieNames = (cookies: string): string[] => [
  ...new Set(cookies.split("; ").flatMap((pair) => pair.split("=")[0] || [])),
];

/** The host itself, and every parent of at least two labels; which of them may hold cookies, only the browser knows. */
export function domains(host: string): string[] {
  const labels = host.split(".");
  return labels.slice(0, -1).map((_, index) => labels.slice(index).join("."));
}

/** Every folder on the way to this page, with and without its slash: a cookie's path must match to the letter. */
export function paths(pathname: string): string[] {
  const steps = pathname.split("/").slice(1).filter(Boolean);
  return [
    "/",
    ...steps.flatMap((_, index) => {
      const path = `/${steps.slice(0, index + 1).join("/")}`;
      return [path, `${path}/`];
    }),
  ];
}

/**
 * Every cookie string to write so that a name is gone, whichever domain, path and partition it was set with (R51).
 * Only a name, a domain, a path and a partition make a cookie; the other attributes need not be known.
 */
export function erasePlan(name: string, host: string, pathname: string): string[] {
  const gone = `${name}=; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT`;
  const places = ["", ...domains(host).map((domain) => `; Domain=${domain}`)];
  return paths(pathname).flatMap((path) =>
    places.flatMap((place) => {
      const plain = `${gone}; Path=${path}${place}`;
      return [plain, `${plain}; Secure`, `${plain}; Secure; SameSite=None; Partitioned`];
    }),
  );
}
