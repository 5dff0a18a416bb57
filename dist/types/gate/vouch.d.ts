import type { Service } from "../types.ts";
/**
 * Who answers for a gated script (R174). Whoever can write markup into a page could write one, and by putting it in
 * its place anew we would lend it the trust of our own: `'strict-dynamic'` then asks for no nonce any more, not even
 * of inline text (measured in Chromium). So what the browser would have asked for is asked for here.
 * @param own the nonce with which the browser let Sluis itself run, empty where it asked for none: what else carries one
 * there has made it up. Undefined where nobody knows, as in a site's own bundle: then it is the one that the page has
 * @returns true where the configuration names its address, the page's one nonce is on it, or, on a page without
 * nonces, it is of the site's own; false where its nonce is missing; undefined where only a policy could tell
 */
export declare function vouch(script: HTMLScriptElement, services: readonly Service[], own?: string | undefined): boolean | undefined;
