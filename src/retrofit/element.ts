import { reinsert } from "../dom/reinsert.ts";

/** What a vendor's tag may be. */
export type Tag = HTMLScriptElement | HTMLImageElement | HTMLIFrameElement;

export const TAGS = "script[src],img[src],iframe[src]";

export const isScript = (element: Element): element is HTMLScriptElement => element.localName === "script";
const isImage = (element: Element): element is HTMLImageElement => element.localName === "img";
const isFrame = (element: Element): element is HTMLIFrameElement => element.localName === "iframe";

/** A script of another type is data, or waits already. */
export const isTag = (element: Element): element is Tag =>
  isScript(element)
    ? !element.noModule && /^$|^module$|(java|ecma)script/i.test(element.type)
    : isImage(element) || isFrame(element);

/** Writes an element as its owner should have written it; from here on it is the gate's. */
export function mark(element: Tag, ids: readonly string[], address: string): void {
  if (isScript(element)) {
    // What a script inserts is asynchronous unless it says otherwise.
    if (element.async) element.setAttribute("async", "");
    if (element.type) element.dataset.type = element.type;
    element.type = "text/plain";
  }
  element.dataset.consent = ids.join(" ");
  element.dataset.src = address;
}

/** Takes back what `mark` wrote: the element was given an address that nobody claims. */
export function free(element: Tag): void {
  const { type = "" } = element.dataset;
  for (const name of ["consent", "src", "type"]) delete element.dataset[name];
  if (!isScript(element)) return;
  element.removeAttribute("type");
  if (type) element.type = type;
}

/**
 * The same script once more, not yet begun. The browser never runs the first one, which it may have asked for already,
 * in another document (docs/architecture.md, decision 18); nor would it ever run it here again. Text inside it stays
 * behind: pages with Trusted Types refuse its copy.
 */
export function replaced(script: HTMLScriptElement): HTMLScriptElement {
  const twin = document.createElement("script");
  twin.async = false;
  for (const { name, value } of script.attributes) {
    // As text, a handler would need a policy of the page's.
    if (/^on/.test(name)) Reflect.set(twin, name, Reflect.get(script, name));
    else if (name !== "src") twin.setAttribute(name, value);
  }
  if (script.nonce) twin.nonce = script.nonce;
  script.replaceWith(twin);
  document.implementation.createHTMLDocument().adoptNode(script);
  return twin;
}

/** Takes the address from a frame or an image that has it already, and what comes from there. */
export function emptied(element: Tag): Tag {
  element.removeAttribute("src");
  if (isFrame(element)) reinsert(element);
  return element;
}
