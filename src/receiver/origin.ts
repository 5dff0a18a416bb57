/** The origin in the form that browsers send, or undefined for what is none. */
export function originOf(text: string): string | undefined {
  try {
    const { origin, protocol } = new URL(text);
    return /^https?:$/.test(protocol) ? origin : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether a page may send records here (R67): one of the origins that the site listed, or one on the very host that was
 * asked. Behind a proxy that speaks TLS the scheme is not known here, so that only host and port are compared.
 * @param origin the `Origin` header; browsers send it with every `POST`
 * @param host the `Host` header
 */
export function isAllowed(origin: string | undefined, host: string, listed: readonly string[]): boolean {
  const from = originOf(origin ?? "");
  if (from === undefined || from !== origin) return false;
  const scheme = from.slice(0, from.indexOf("//"));
  return listed.includes(from) || from === originOf(`${scheme}//${host}`);
}
