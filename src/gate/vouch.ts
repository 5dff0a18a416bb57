import { safeUrl } from "../dom/safe-url.ts";
import type { Service } from "../types.ts";

/** What the configuration names of a service's addresses. */
interface Named {
  readonly script?: string;
  readonly url?: string;
  readonly hosts?: string | readonly string[];
}

/** What every address that the configuration names begins with. */
const namesIn = (services: readonly Service[]): string[] =>
  services
    .flatMap(({ options, script }) => {
      const named = options as Named;
      const hosts = [named.hosts ?? []].flat().map((host) => `https://${host}/`);
      return [script, named.script, named.url, ...hosts].map((one) => safeUrl(one ?? ""));
    })
    .filter(Boolean);

/** Nonces on the page: of two, one may be made up, and then neither counts. */
const noncesOnPage = (): Set<string> =>
  new Set(
    [...document.querySelectorAll<HTMLScriptElement>("script[nonce]")]
      .map(({ nonce }) => nonce)
      .filter(Boolean),
  );

/**
 * Who answers for a gated script (R174). Whoever can write markup into a page could write one, and by putting it in
 * its place anew we would lend it the trust of our own: `'strict-dynamic'` then asks for no nonce any more, not even
 * of inline text (measured in Chromium). So what the browser would have asked for is asked for here.
 * @param own the nonce with which the browser let Sluis itself run, empty where it asked for none: what else carries one
 * there has made it up. Undefined where nobody knows, as in a site's own bundle: then it is the one that the page has
 * @returns true where the configuration names its address, the page's one nonce is on it, or, on a page without
 * nonces, it is of the site's own; false where its nonce is missing; undefined where only a policy could tell
 */
export function vouch(
  script: HTMLScriptElement,
  services: readonly Service[],
  own?: string | undefined,
): boolean | undefined {
  const given = script.getAttribute("data-src") ?? script.getAttribute("src");
  const address = given ? safeUrl(given) : "";
  if (address && namesIn(services).some((one) => address.startsWith(one))) return true;
  const [nonce, other] = own === undefined ? noncesOnPage() : [own];
  if (nonce) return !other && script.nonce === nonce;
  return (address !== "" && address.startsWith(`${location.origin}/`)) || undefined;
}
