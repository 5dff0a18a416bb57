import { element } from "../dom/element.ts";
import type { Drawn, Front } from "../world.ts";

/**
 * Makes a dialog of the banner that stands: the page waits until it is answered or left. Leaving it, by Escape or the
 * back button of a phone, means not now: nothing is stored, and the next page asks again (R142, R143).
 */
export function createModal(front: Front, signal: AbortSignal): Drawn {
  const { root } = front;
  let isHeldBack = false;
  return {
    update() {
      if (isHeldBack) return;
      const region = root.querySelector('section[data-sluis="banner"]');
      const heading = region?.querySelector("h2");
      if (!region || !heading) return;
      const attributes = region.getAttributeNames().map((name) => [name, region.getAttribute(name) ?? ""]);
      const dialog = element("dialog", Object.fromEntries(attributes));
      // The page is inert, and our status with it: what that says is said in here too.
      const status = element("p", { role: "status" });
      const said = root.querySelector(":scope > [role=status]");
      dialog.append(...region.childNodes, status);
      region.replaceWith(dialog);
      try {
        dialog.showModal();
      } catch {
        // By an old browser, or by the page: then it asks without holding anybody up.
        isHeldBack = true;
        region.append(...dialog.childNodes);
        status.remove();
        dialog.replaceWith(region);
        return;
      }
      // Never an answer that the next key press would give (R139).
      heading.tabIndex = -1;
      heading.focus();
      const listener = new MutationObserver(() => {
        status.textContent = said?.textContent ?? "";
      });
      if (said) listener.observe(said, { childList: true });
      signal.addEventListener("abort", () => listener.disconnect());
      dialog.addEventListener("close", () => {
        if (!dialog.isConnected) return;
        front.answered();
        if (document.activeElement === document.body) front.restoreFocus();
      });
    },
  };
}
