/**
 * Puts the root back, first in the body, where an application took it away with the rest of the page, or where it put
 * back a copy that answers to nobody. A page that insists is left alone; one that goes on to its next page does not:
 * each try is given back after a second, as long as one is left.
 * @param renew instead, where all that listens was taken from it
 */
export function keepOnPage(
  root: HTMLElement,
  signal: AbortSignal,
  look: () => unknown,
  renew = () => {},
): void {
  if (signal.aborted) return;
  let tries = 50;
  root.oncancel = () => {};
  const stay = () => {
    // `document.open` takes every listener away: buttons would stand there that nobody hears.
    if (!root.oncancel) {
      observer.disconnect();
      root.remove();
      renew();
      return;
    }
    if (!root.isConnected && document.body && tries > 0) {
      tries--;
      setTimeout(() => tries && tries++, 1000);
      document.querySelector("#sluis[data-sluis]")?.remove();
      const modal = root.querySelector<HTMLDialogElement>("dialog[open]");
      document.body.prepend(root);
      if (modal) showAgain(modal);
    }
    look();
  };
  const observer = new MutationObserver(stay);
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener("abort", () => observer.disconnect());
  stay();
}

/** A dialog that left the document lets go of the page, and still takes itself for open. */
function showAgain(dialog: HTMLDialogElement): void {
  dialog.removeAttribute("open");
  dialog.showModal();
}
