import { bare } from "../consent/bare.ts";
import { HOSTS } from "./hosts.ts";

/** An address that a service claims: the longer its pattern, the surer the claim. */
export interface Claim {
  readonly id: string;
  readonly pattern: string;
  readonly matches: RegExp;
}

/** A service as far as it is known here; nothing in it is certain. */
interface Given {
  readonly id?: unknown;
  readonly preset?: { readonly id?: unknown };
  readonly options?: unknown;
}

/** A host without a path is all of that host; `*.example` is `example` too. */
function matcher(pattern: string): RegExp {
  const whole = pattern.includes("/") ? pattern : `${pattern}/`;
  const source = whole
    .replace(/[.*?+^$()[\]{}|\\]/g, "\\$&")
    .replace(/^\\\*\\\./, "([^/]+\\.)?")
    .replaceAll("%", ".*");
  return new RegExp(`^https?://${source}`, "i");
}

/** What the options of a service name: hosts in full, and addresses of scripts and servers as they are. */
function namedIn(options: unknown): string[] {
  const { hosts, script, url } = bare(Object(options));
  const addresses = [script, url].map((one) => /^https?:\/\/(.+)/i.exec(`${one}`)?.[1]);
  return [hosts, addresses].flat().filter((one): one is string => Boolean(one) && typeof one === "string");
}

/** An explicit mode in which a service runs before any choice: there is nothing to hold back. */
const isEarly = (options: unknown): boolean => {
  const { consentMode, mode } = bare(Object(options));
  return bare(Object(consentMode)).advanced === true || mode === "cookieless-until-consent";
};

/**
 * All that the configured services claim: those of a configuration as the owner gave it, or as it was read.
 * @param isMinor whether nothing may load ahead of a choice, whatever the options say (R98). @default false
 */
export function claimsOf(services: unknown, isMinor = false): Claim[] {
  const all: Given[] = Array.isArray(services)
    ? services
    : Object.entries(Object(services)).map(([id, options]) => ({ id, options }));
  return all.flatMap((one) => {
    const { preset, id = preset?.id, options } = Object(one) as Given;
    if (typeof id !== "string" || (!isMinor && isEarly(options))) return [];
    const known = Object.hasOwn(HOSTS, id) ? `${HOSTS[id]}`.split(" ") : [];
    return [...known, ...namedIn(options)].map((pattern) => ({ id, pattern, matches: matcher(pattern) }));
  });
}

/** The ids of those who claim an address most surely; nobody claims what is on the page's own host. */
export function claimantsOf(address: string, claims: readonly Claim[], own: string): string[] {
  // Pictures may be addresses of millions of letters.
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return [];
  const { host, href } = new URL(address);
  const fits = host === own ? [] : claims.filter(({ matches }) => matches.test(href));
  const surest = Math.max(...fits.map(({ pattern }) => pattern.length));
  return [...new Set(fits.flatMap(({ id, pattern }) => (pattern.length === surest ? id : [])))];
}
