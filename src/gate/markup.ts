import { safeUrl } from "../dom/safe-url.ts";
import { complete } from "./frame.ts";

/** The type of scripts left inert for us. Other inert types belong to others: `IN/…`, JSON, templates. */
export const BLOCKED = "text/plain";

/** The attributes that an element keeps back as `data-…` (R196). */
export const URLS = ["src", "srcset", "href", "poster"];

export const isScript = (element: Element): element is HTMLScriptElement => element.localName === "script";
export const isTemplate = (element: Element): element is HTMLTemplateElement =>
  element.localName === "template";

/** Gives an element the addresses it keeps: https, or the site's own (R177). */
export function showUrls(element: HTMLElement): void {
  if (element.localName === "iframe") complete(element);
  for (const name of URLS) {
    const value = element.getAttribute(`data-${name}`);
    if (value && /^https:/.test(safeUrl(value).replace(`${location.origin}/`, "https:")))
      element.setAttribute(name, value);
  }
}

/** Scripts that would run; those of another type are a vendor's own markup or data. */
const RUNS = 'script:not([data-consent][type="text/plain"],[type^=IN],[type*=json])';

/**
 * Puts what the template holds after it, and returns those nodes with the mark that ends them. Its scripts wait like
 * all others, so that they run in order with them. Content with scripts is moved, because a strict policy refuses
 * their copies; other content is copied, because vendors put their own in its place.
 * @param came told of all gated elements in it
 */
export function showTemplate(template: HTMLTemplateElement, came: (inner: HTMLElement) => void): ChildNode[] {
  const scripts = template.content.querySelectorAll<HTMLScriptElement>(RUNS);
  for (const script of scripts) {
    script.dataset.consent ??= template.dataset.consent;
    script.dataset.type = script.type;
    script.type = BLOCKED;
  }
  const content = scripts.length ? template.content : document.importNode(template.content, true);
  for (const inner of content.querySelectorAll<HTMLElement>("[data-consent]")) came(inner);
  const films = scripts.length ? template.content.querySelectorAll<HTMLMediaElement>("video,audio") : [];
  const nodes = [...content.childNodes, document.createComment("")];
  template.after(...nodes);
  // In the template's own document they found nothing, and once moved they do not look again.
  for (const film of films) film.load();
  return nodes;
}
