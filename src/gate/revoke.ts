import { reinsert } from "../dom/reinsert.ts";
import type { ServiceContext } from "../types.ts";
import type { Gate } from "./gate.ts";
import { gated, isAllowed, isScript, isTemplate, URLS } from "./markup.ts";
import { call } from "./services.ts";

/**
 * Takes back at once what is no longer granted, and tells the rest what changed. Returns whether something runs on
 * that only a new load of the page can stop (R50): a vendor's script without a stop, or any script of the page's own.
 */
export function revoke({ running, shown, ran }: Gate, context: ServiceContext): boolean {
  let mustReload = false;
  for (const [service, isRunning] of running) {
    if (!isRunning) continue;
    const isGranted = context.has(service.id);
    call(service, isGranted ? "update" : "withdraw", context);
    running.set(service, isGranted);
    mustReload ||= !isGranted && (service.reload === true || isLoading(service.script));
  }
  for (const element of gated()) {
    const nodes = shown.get(element);
    if (!nodes || isScript(element) || isAllowed(element.dataset.consent, context.has)) continue;
    shown.delete(element);
    hide(element, nodes);
  }
  return mustReload || ![...ran].every((ids) => isAllowed(ids, context.has));
}

/** A script still on its way starts after the denial, and takes earlier calls in its queue for the last word. */
const isLoading = (script: string | undefined): boolean =>
  script !== undefined && performance.getEntriesByName(script).length === 0;

function hide(element: HTMLElement, nodes: readonly ChildNode[]): void {
  if (isTemplate(element)) element.content.append(...nodes);
  for (const name of URLS) if (element.dataset[name]) element.removeAttribute(name);
  // Media go on loading what they began with.
  (element as Partial<HTMLMediaElement>).load?.();
  // Only a frame that is put in its place anew lets go of the document it holds.
  if (element.localName === "iframe") reinsert(element);
}
