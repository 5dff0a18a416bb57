/** The type of scripts left inert for us. Other inert types belong to others: `IN/…`, JSON, templates. */
export declare const BLOCKED = "text/plain";
/** The attributes that an element keeps back as `data-…` (R196). */
export declare const URLS: string[];
/** Every gated element of the page, in document order. */
export declare const gated: () => HTMLElement[];
/** All that is named must be granted; an element that names nothing is never let through (R3). */
export declare const isAllowed: (ids: string | undefined, has: (id: string) => boolean) => boolean;
export declare const isScript: (element: Element) => element is HTMLScriptElement;
export declare const isTemplate: (element: Element) => element is HTMLTemplateElement;
/** Gives an element the addresses it keeps; only http and https are followed (R177). */
export declare function showUrls(element: HTMLElement): void;
/** Puts the template's own content after it. Its scripts wait like all others, so that they run in order with them. */
export declare function showTemplate(template: HTMLTemplateElement): ChildNode[];
