import { gated, isAllowed } from "../dom/gated.ts";
import { reinsert } from "../dom/reinsert.ts";
import type { Service, ServiceContext } from "../types.ts";
import type { Gate } from "./gate.ts";
import { isScript, isTemplate, URLS } from "./markup.ts";
import { addressOf, call } from "./services.ts";

/**
 * Takes back at once what is no longer granted, and tells the rest what changed. Returns whether something runs on
 * that only a new load of the page can stop (R50): a vendor's script without a stop, or any script of the page's own.
 */
export function revoke({ running, markup, once }: Gate, context: ServiceContext): boolean {
  let mustReload = false;
  for (const [service, isRunning] of running) {
    if (!isRunning) continue;
    const isGranted = context.has(service.id) || once.has(service.id) || service.early === true;
    call(service, isGranted ? "update" : "withdraw", context);
    running.set(service, isGranted);
    mustReload ||= !isGranted && (service.reload === true || isLoading(service));
  }
  for (const element of gated()) {
    const nodes = markup?.shown.get(element);
    const isHeld = nodes && !isScript(element) && !once.has(element);
    if (!isHeld || isAllowed(element.dataset.consent, context.has)) continue;
    markup?.shown.delete(element);
    hide(element, nodes);
  }
  return mustReload || ![...(markup?.ran ?? [])].every((ids) => isAllowed(ids, context.has));
}

/** A script still on its way starts after the denial, and takes earlier calls in its queue for the last word. */
function isLoading(service: Service): boolean {
  const address = addressOf(service).replace(/#.*/, "");
  const isHere = () => performance.getEntriesByType("resource").some(({ name }) => name.startsWith(address));
  return address !== "" && !isHere();
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
