/**
 * Puts the root first in the body, so that it comes first by keyboard too (R138), and again where an application took
 * it away with the rest of the page, or put back a copy that answers to nobody. A page that insists is left alone.
 */
export function placeRoot(root: HTMLElement, signal: AbortSignal): void {
  let tries = 99;
  const place = () => {
    if (root.isConnected || !document.body || tries-- < 0) return;
    document.querySelector("#sluis[data-sluis]")?.remove();
    document.body.prepend(root);
  };
  place();
  const observer = new MutationObserver(place);
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    root.remove();
  });
}
