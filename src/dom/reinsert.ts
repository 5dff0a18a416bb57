/** Takes an element out and puts it back in its place: a script then runs, a frame then starts afresh. */
export function reinsert(element: Element): void {
  element.parentNode?.insertBefore(element, element.nextSibling);
}
