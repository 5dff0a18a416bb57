/** Frames that nobody is meant to see get no placeholder; one in a part of the page that is folded away does. */
function isMeant(frame: Element): boolean {
  const { display, visibility, width, height } = getComputedStyle(frame);
  const isHiddenItself =
    visibility === "hidden" && getComputedStyle(frame.parentElement as Element).visibility !== visibility;
  return display !== "none" && !isHiddenItself && !(parseFloat(width) <= 1) && !(parseFloat(height) <= 1);
}

/**
 * Tells whether a frame is meant to be seen. One that is not is only asked about again when its size changes: a page
 * may bring it into sight without a change that the gate would look for.
 * @param changed called when one may have come into sight
 */
export function createSight(changed: () => void, signal: AbortSignal) {
  /** Weakly: a page may take them away, and put others in their place, by the thousand. */
  const unseen = new WeakSet<Element>();
  const observer = new ResizeObserver(changed);
  signal.addEventListener("abort", () => observer.disconnect());
  return (frame: Element, isAnew: boolean): boolean => {
    const wasUnseen = unseen.has(frame);
    if (wasUnseen && !isAnew) return false;
    const isSeen = isMeant(frame);
    if (isSeen && unseen.delete(frame)) observer.unobserve(frame);
    if (!isSeen && !wasUnseen) observer.observe(frame);
    if (!isSeen) unseen.add(frame);
    return isSeen;
  };
}
