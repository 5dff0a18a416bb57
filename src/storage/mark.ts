import { ERASE } from "./recall.ts";

/** Sets, or takes away, the cookie that has the next page erase once more. It ends with the browser session. */
export function markErase(isNeeded: boolean): void {
  try {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is asynchronous and https only
    document.cookie = `${ERASE}=1; Path=/; SameSite=Lax${isNeeded ? "" : "; Max-Age=0"}`;
  } catch {}
}
