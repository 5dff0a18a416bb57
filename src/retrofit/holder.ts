import { safeUrl } from "../dom/safe-url.ts";
import { emptied, free, isScript, isTag, mark, replaced, type Tag } from "./element.ts";
import type { Grants } from "./grants.ts";
import { hasOwnCopy } from "./own-copy.ts";
import type { Doing } from "./patches.ts";
import { say } from "./say.ts";

/** Holds single elements. */
export interface Holder extends Doing {
  /** Held ones that the browser would have let in, or that stood on a page without nonces. */
  readonly vouched: WeakSet<Element>;
  /**
   * Holds an element that stands in the page, however it came there.
   * @param isLate whether it has run, or been asked for: it is left, and its owner told. @default false
   */
  take(element: Element, isLate?: boolean): void;
}

export function createHolder(grants: Grants): Holder {
  const held = new WeakMap<Element, readonly string[]>();
  const vouched = new WeakSet<Element>();
  const isHeld = (element: Element) => !grants.isOpen(element, held.get(element) ?? []);
  let hasBegun = false;
  /** The gate lets what was held before it came through once the page is parsed: what follows in order follows that. */
  const isBehind = (element: Tag) =>
    hasBegun && document.readyState === "loading" && isScript(element) && !element.async;
  const hold = (element: Tag, address: string, ids: readonly string[]) => {
    // So that its type can be set.
    held.delete(element);
    mark(element, ids, address);
    held.set(element, ids);
    hasBegun ||= !grants.core;
    if (!grants.isOpen(element, ids)) say("held back, and waits for", address, ids, element);
  };
  /** The gate gives an element the address that it kept. */
  const release = (element: Tag, address: string, set: (element: Tag) => void) => {
    if (!isScript(element) || !hasOwnCopy(grants.core, element, address)) return set(element);
    element.type = "text/plain";
    // Whoever waits for it has what he waits for.
    setTimeout(() => element.dispatchEvent(new Event("load")));
  };
  return {
    vouched,
    addressOf: (element) => (isHeld(element) ? element.dataset.src : undefined),
    onType(script, type) {
      if (!isHeld(script)) return false;
      script.dataset.type = type;
      return true;
    },
    onAddress(element, value, set) {
      const address = safeUrl(/^(data|blob):/i.test(value) ? "" : value);
      // What the owner marked is the gate's.
      const isOurs = held.has(element) || (isTag(element) && element.dataset.consent === undefined);
      const ids = isOurs ? grants.claimants(address) : [];
      if (!grants.isOpen(element, ids)) {
        // The page's own policy may refuse it, and is asked as it would have been.
        if (isScript(element)) set(document.createElement("script"));
        vouched.add(element);
        return hold(element, address, ids);
      }
      if (isScript(element)) grants.note(ids);
      if (held.has(element) && element.dataset.src === address) return release(element, address, set);
      if (held.delete(element)) free(element);
      set(element);
    },
    take(element, isLate) {
      if (!isTag(element) || element.dataset.consent !== undefined) return;
      const address = element.src;
      const ids = grants.claimants(address);
      if (grants.isOpen(element, ids) && !(ids.length && isBehind(element))) {
        if (isScript(element)) grants.note(ids);
      } else if (isLate) say("came too early to be held back for", address, ids, element);
      else {
        const own = isScript(element) ? replaced(element) : emptied(element);
        // Without nonces on the page there is none that it lacks.
        if (!document.querySelector("script[nonce]")) vouched.add(own);
        hold(own, address, ids);
      }
    },
  };
}
