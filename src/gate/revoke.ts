import { gated, isAllowed } from "../dom/gated.ts";
import { reinsert } from "../dom/reinsert.ts";
import type { Service, ServiceContext } from "../types.ts";
import { call } from "./call.ts";
import type { Gate } from "./gate.ts";
import { isScript, isTemplate, URLS } from "./markup.ts";

/**
 * Takes back at once what is no longer granted, and tells the rest what changed. Returns whether something runs on
 * that only a new load of the page can stop (R50): a vendor's script without a stop, or any script of the page's own.
 * @param revoked ids that were granted until now: an early service goes on, and what it did with consent must end
 */
export function revoke(gate: Gate, context: ServiceContext, revoked: readonly string[]): boolean {
  const { running, markup, once } = gate;
  const met = [...running].flatMap(([service, isRunning]) => (isRunning ? service : []));
  for (const service of met) {
    const isGranted = context.has(service.id) || once.has(service.id) || service.early === true;
    call(service, isGranted ? "update" : "withdraw", context);
    running.set(service, isGranted);
  }
  const stopped = takeBackScripts(gate);
  const isOver = (one: Service) => (running.get(one) ? revoked.includes(one.id) : !stopped.has(one));
  const mustReload = met.some((one) => one.reload === true && isOver(one));
  for (const element of gated()) {
    const nodes = markup?.shown.get(element);
    const isHeld = nodes && !isScript(element) && !once.has(element);
    if (!isHeld || isAllowed(element.dataset.consent, context.has)) continue;
    markup?.shown.delete(element);
    hide(element, nodes);
  }
  const passed = gate.retrofit?.passed ?? [];
  return mustReload || markup?.isOver() === true || ![...passed].every((ids) => isAllowed(ids, context.has));
}

/**
 * Takes back scripts that are still on their way: they would start after the denial and take earlier calls in their
 * queues for the last word. In another document a script never runs. Returns the services that so never began: not
 * one whose script a service in force shares, nor one whose own code may have begun.
 */
function takeBackScripts({ running, underway }: Gate): ReadonlySet<Service> {
  const stopped = new Set<Service>();
  for (const [owner, script] of underway) {
    const { shared = owner } = owner;
    const sharing = [...running].filter(([one]) => one === owner || one.shared === shared);
    if (sharing.some(([, isRunning]) => isRunning)) continue;
    underway.delete(owner);
    document.implementation.createHTMLDocument().adoptNode(script);
    for (const [one] of sharing) if (!one.options.load) stopped.add(one);
  }
  return stopped;
}

function hide(element: HTMLElement, nodes: readonly ChildNode[]): void {
  if (isTemplate(element)) takeBack(element, nodes);
  for (const name of URLS) if (element.dataset[name]) element.removeAttribute(name);
  // Media go on loading what they began with.
  (element as Partial<HTMLMediaElement>).load?.();
  // Only a frame that is put in its place anew lets go of the document it holds.
  if (element.localName === "iframe") reinsert(element);
}

/** All up to the mark goes: vendors put frames of their own in the place of what stood there. */
function takeBack(template: HTMLTemplateElement, nodes: readonly ChildNode[]): void {
  const end = nodes.at(-1);
  const isAhead = end && template.compareDocumentPosition(end) & Node.DOCUMENT_POSITION_FOLLOWING;
  if (isAhead && end.parentNode === template.parentNode)
    while (template.nextSibling && template.nextSibling !== end) template.nextSibling.remove();
  for (const node of nodes) node.remove();
  if (!template.content.hasChildNodes()) template.content.append(...nodes.slice(0, -1));
}
