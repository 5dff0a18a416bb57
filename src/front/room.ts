import { afterPaint } from "../dom/ready.ts";
import type { Drawn } from "../world.ts";

/**
 * What stands at the bottom hides neither the end of the page nor what the focus moves to (R145): the page keeps as
 * much room below itself as the banner takes, or the button that stays.
 */
export function createRoom(root: HTMLElement, sheet: CSSStyleSheet, signal: AbortSignal): Drawn {
  let watched: HTMLElement | null = null;
  const keep = () => {
    const height = watched?.offsetHeight;
    const room = `${(height ?? 0) + 32}px!important`;
    const rules = `:root{scroll-padding-bottom:${room}}:root::after{content:""!important;display:block!important;height:${room}}`;
    // Paper shows no banner, and nothing is measured again before it is printed.
    sheet.replaceSync(height ? `@media screen{${rules}}` : "");
  };
  // In the next frame: room may bring a scrollbar, which makes the banner narrower, and the page would hear of an error.
  const later = () => requestAnimationFrame(keep);
  const observer = "ResizeObserver" in window ? new ResizeObserver(later) : undefined;
  signal.addEventListener("abort", () => observer?.disconnect());
  return {
    update() {
      const now = root.querySelector<HTMLElement>('section[data-sluis="banner"], [data-sluis="reopen"]');
      if (now === watched) return;
      watched = now;
      observer?.disconnect();
      if (now) observer?.observe(now);
      // The page is drawn anew as a whole for it: first the visitor sees that the answer was taken (R203).
      else afterPaint(keep);
    },
  };
}
