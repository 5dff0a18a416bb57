/** The type of scripts left inert for us. Other inert types belong to others: `IN/…`, JSON, templates. */
export declare const BLOCKED = "text/plain";
/** The attributes that an element keeps back as `data-…` (R196). */
export declare const URLS: string[];
export declare const isScript: (element: Element) => element is HTMLScriptElement;
export declare const isTemplate: (element: Element) => element is HTMLTemplateElement;
/** Gives an element the addresses it keeps: https, or the site's own (R177). */
export declare function showUrls(element: HTMLElement): void;
/**
 * Puts what the template holds after it, and returns those nodes with the mark that ends them. Its scripts wait like
 * all others, so that they run in order with them. Content with scripts is moved, because a strict policy refuses
 * their copies; other content is copied, because vendors put their own in its place.
 * @param came told of all gated elements in it
 */
export declare function showTemplate(template: HTMLTemplateElement, came: (inner: HTMLElement) => void): ChildNode[];
