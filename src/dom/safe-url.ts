/** A link that may be followed: http or https, absolute or relative to the page (R177). Empty where it is not. */
export function safeUrl(url: string): string {
  try {
    const { href } = new URL(url, document.baseURI);
    return url && /^https?:/.test(href) ? href : "";
  } catch {
    return "";
  }
}
