function take(target: HTMLElement): boolean {
  target.focus?.({ preventScroll: true });
  return document.activeElement === target;
}

/**
 * Puts the focus into what was let through: the frame, or what can have it among the nodes that a template gave.
 * Otherwise it would be lost with the button that is gone.
 */
export function focusInto(embed: HTMLElement, nodes: readonly ChildNode[]): void {
  const roots = nodes.filter((node) => node instanceof HTMLElement);
  const all = [embed, ...roots.flatMap((one) => [one, ...one.querySelectorAll<HTMLElement>("*")])];
  const [first] = roots;
  if (all.some(take) || !first) return;
  first.tabIndex = -1;
  first.addEventListener("blur", () => first.removeAttribute("tabindex"), { once: true });
  take(first);
}
