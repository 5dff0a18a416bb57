import { whenParsed } from "../dom/ready.ts";

/**
 * One observer for the whole page, from the moment it is parsed: before that an inline script or a template may still
 * lack the rest of its text. Returns a function that looks at once.
 */
export function watch(grant: () => void, signal: AbortSignal): () => void {
  let look = () => {};
  whenParsed(() => {
    if (signal.aborted) return;
    const observer = new MutationObserver(grant);
    observer.observe(document, { childList: true, subtree: true });
    signal.addEventListener("abort", () => observer.disconnect());
    look = grant;
    grant();
  });
  return () => look();
}
