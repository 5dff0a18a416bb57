import { expiresAt } from "../consent/validity.ts";
import { attempt } from "../dom/attempt.ts";
import type { Decision } from "../types.ts";
import type { Settings } from "../world.ts";
import { encode } from "./encode.ts";

/**
 * Writes the decision into a first-party cookie (R180), or takes the cookie away. Where cookies are blocked or the
 * jar is full, the choice holds for this page only (R186) and the next page asks again. No second store backs it up,
 * so that clearing the cookie clears all (R185).
 * @returns what was to be written
 * @param domain to share the choice with subdomains; what is no domain is refused by the browser, and so not kept
 */
export function save(
  { name, days }: Pick<Settings["cookie"], "name" | "days">,
  domain: string | undefined,
  decision?: Decision,
): string {
  const write = (text: string, attributes: string) =>
    attempt(() => {
      // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is asynchronous and https only
      document.cookie = `${name}=${text}; Path=/; SameSite=Lax${attributes}`;
    });
  // One that stands for another domain, from before the owner changed that, would be read first. Each try takes a
  // browser a millisecond, while the visitor waits.
  for (
    let host = location.hostname;
    host && attempt(() => document.cookie.includes(name));
    host = host.replace(/^[^.]*\.?/, "")
  )
    write("", `; Max-Age=0; Domain=${host}`);
  write("", "; Max-Age=0");
  const text = decision ? encode(decision) : "";
  if (decision) {
    const expires = new Date(expiresAt(decision, days)).toUTCString();
    const isSecure = location.protocol === "https:";
    write(text, `; Expires=${expires}${domain ? `; Domain=${domain}` : ""}${isSecure ? "; Secure" : ""}`);
  }
  return text;
}
