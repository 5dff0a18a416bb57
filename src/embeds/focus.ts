function take(target: HTMLElement): boolean {
  target.focus?.({ preventScroll: true });
  return document.activeElement === target;
}

/** How long a vendor may take to put a frame of its own in the place of what has the focus, in milliseconds. */
const PATIENCE = 10_000;

/** The frame that stands between an embed and the end of what it gave. */
function frameAfter(embed: HTMLElement, end: ChildNode | undefined): HTMLElement | undefined {
  let next = embed.nextSibling;
  while (next && next !== end) {
    const frame =
      next instanceof HTMLElement && (next.matches("iframe") ? next : next.querySelector("iframe"));
    if (frame) return frame;
    next = next.nextSibling;
  }
  return undefined;
}

/** Goes along where a vendor takes what has the focus away: it would be left on the body. */
function goAlong(embed: HTMLElement, end: ChildNode | undefined): void {
  const observer = new MutationObserver(() => {
    const frame = document.activeElement === document.body && frameAfter(embed, end);
    if (frame && take(frame)) observer.disconnect();
  });
  if (embed.parentNode) observer.observe(embed.parentNode, { childList: true, subtree: true });
  setTimeout(() => observer.disconnect(), PATIENCE);
}

/**
 * Puts the focus into what was let through: the frame, or what can have it among the nodes that a template gave.
 * Otherwise it would be lost with the button that is gone.
 */
export function focusInto(embed: HTMLElement, nodes: readonly ChildNode[]): void {
  const roots = nodes.filter(
    (node) => node instanceof HTMLElement && node.localName !== "script",
  ) as HTMLElement[];
  const all = [embed, ...roots.flatMap((one) => [one, ...one.querySelectorAll<HTMLElement>("*")])];
  const [first] = roots;
  if (nodes.length) goAlong(embed, nodes.at(-1));
  if (all.some(take) || !first) return;
  first.tabIndex = -1;
  first.addEventListener("blur", () => first.removeAttribute("tabindex"), { once: true });
  take(first);
}
