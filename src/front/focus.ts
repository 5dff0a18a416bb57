/** Remembers where the visitor was outside `root`; the function it returns goes back there, or to the main content. */
export function rememberFocus(root: Element, signal: AbortSignal): () => void {
  let last: Element | null = null;
  const remember = ({ target }: Pick<Event, "target">) => {
    if (!root.contains(target as Node)) last = target as Element;
  };
  // By now the visitor may be in the banner already.
  remember({ target: document.activeElement });
  document.addEventListener("focusin", remember, { signal });
  return () => {
    // Once stopped, nothing may be left on the page.
    if (take(last) || signal.aborted) return;
    // Focus left on the body would be lost: the next Tab would start the page anew.
    const main = document.querySelector<HTMLElement>("main,[role=main]") ?? root.nextElementSibling;
    if (!main || take(main)) return;
    main.setAttribute("tabindex", "-1");
    main.addEventListener("blur", () => main.removeAttribute("tabindex"), { once: true });
    take(main);
  };
}

function take(target: Element | null): boolean {
  (target as HTMLElement | null)?.focus?.({ preventScroll: true });
  return target !== document.body && document.activeElement === target;
}
