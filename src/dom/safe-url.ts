/** A link that may be followed: http or https, absolute or relative to the page (R177). Empty where it is not. */
export function safeUrl(url: string): string {
  try {
    // Any node of the page knows; on the document itself an element may pose under that name (R178).
    const { href } = new URL(url, new Text().baseURI);
    return url && /^https?:/.test(href) ? href : "";
  } catch {
    return "";
  }
}
