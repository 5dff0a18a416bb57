/** Whether a name is covered by one of the patterns: exact, or any ending after a final `*`. */
export const matches = (patterns: readonly string[], name: string): boolean =>
  patterns.some((pattern) =>
    pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern,
  );

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
