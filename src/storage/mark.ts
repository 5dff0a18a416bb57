/**
 * Sets, or takes away, a cookie that has the next page do what this one could not.
 * @param lifetime further attributes; without them it ends with the browser session
 */
export function mark(name: string, isNeeded: boolean, lifetime = ""): void {
  try {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is asynchronous and https only
    document.cookie = `${name}=1; Path=/; SameSite=Lax${isNeeded ? lifetime : "; Max-Age=0"}`;
  } catch {}
}
