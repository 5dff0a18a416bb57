import { idsOf } from "../dom/gated.ts";
import type { Gate } from "./gate.ts";

/** What the page's elements wait for. */
export interface Needs {
  /** The ids that an element waits for: its own, and those of the template that brought it along. */
  of(one: HTMLElement): string[];
  /** Whether the visitor let it through for this page only, or the template that brought it along. */
  isOnce(one: HTMLElement): boolean;
  /** Notes what a template brought along. */
  came(inner: HTMLElement, template: HTMLElement): void;
}

/** @param once what the visitor let through for this page only; it grows */
export function createNeeds(once: Gate["once"]): Needs {
  /** Held weakly: a page that takes an element away may forget it. */
  const around = new WeakMap<Element, HTMLElement>();
  const of = (one: HTMLElement): string[] => {
    const outer = around.get(one);
    const consent = one.dataset?.consent;
    // Scripts have what they wait for from their template: with it they are let through once.
    const own = once.has(one) || (outer && consent === outer.dataset.consent) ? [] : idsOf(consent);
    return outer && !once.has(one) ? own.concat(of(outer)) : own;
  };
  const isOnce = (one: HTMLElement): boolean => {
    const outer = around.get(one);
    return once.has(one) || Boolean(outer && isOnce(outer));
  };
  return { of, isOnce, came: (inner, template) => around.set(inner, template) };
}
