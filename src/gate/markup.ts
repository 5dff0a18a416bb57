import { safeUrl } from "../dom/script.ts";

/** The type of scripts left inert for us. Other inert types belong to others: `IN/…`, JSON, templates. */
export const BLOCKED = "text/plain";

/** The attributes that an element keeps back as `data-…` (R196). */
export const URLS = ["src", "srcset", "href", "poster"];

/** Every gated element of the page, in document order. */
export const gated = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>("[data-consent]")];

/** All that is named must be granted; an element that names nothing is never let through (R3). */
export const isAllowed = (ids: string | undefined, has: (id: string) => boolean): boolean =>
  `${ids}`.trim().split(/\s+/).every(has);

export const isScript = (element: Element): element is HTMLScriptElement => element.localName === "script";
export const isTemplate = (element: Element): element is HTMLTemplateElement =>
  element.localName === "template";

/** Gives an element the addresses it keeps; only http and https are followed (R177). */
export function showUrls(element: HTMLElement): void {
  for (const name of URLS) {
    const value = element.dataset[name];
    if (value && safeUrl(value)) element.setAttribute(name, value);
  }
}

/** Puts the template's own content after it. Its scripts wait like all others, so that they run in order with them. */
export function showTemplate(template: HTMLTemplateElement): ChildNode[] {
  for (const script of template.content.querySelectorAll<HTMLScriptElement>("script:not([data-consent])")) {
    script.dataset.consent = template.dataset.consent;
    script.dataset.type = script.type;
    script.type = BLOCKED;
  }
  const nodes = [...template.content.childNodes];
  template.after(...nodes);
  return nodes;
}
