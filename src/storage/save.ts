import { expiresAt } from "../consent/validity.ts";
import type { Decision } from "../types.ts";
import type { Settings } from "../world.ts";
import { encode } from "./encode.ts";

/**
 * Writes the decision into a first-party cookie (R180), or takes the cookie away. Where cookies are blocked or the
 * jar is full, the choice holds for this page only (R186) and the next page asks again. No second store backs it up,
 * so that clearing the cookie clears all (R185).
 * @param domain to share the choice with subdomains; what is no domain is refused by the browser, and so not kept
 */
export function save(
  { name, days }: Settings["cookie"],
  domain: string | undefined,
  decision?: Decision,
): void {
  const value = decision ? encode(decision) : "";
  const expires = new Date(decision ? expiresAt(decision, days) : 0).toUTCString();
  const place = (domain ? `; Domain=${domain}` : "") + (location.protocol === "https:" ? "; Secure" : "");
  try {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is asynchronous and https only
    document.cookie = `${name}=${value}; Path=/; SameSite=Lax; Expires=${expires}${place}`;
  } catch {}
  // Blocked cookies read as none; a domain that is not ours is refused without a word.
  if (!cookies().includes(value)) console.warn("sluis: the choice could not be stored");
}

/** The readable cookies; empty where the page may not have any. */
export function cookies(): string {
  try {
    return document.cookie;
  } catch {
    return "";
  }
}
