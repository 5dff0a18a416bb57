/**
 * The gated elements of the page, in document order.
 * @param which a selector. @default all but forms, which take their fields for properties of their own (R178)
 */
export const gated = (which = ":not(form)"): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`[data-consent]${which}`),
];

/** The ids in an attribute. */
export const idsOf = (ids: string | undefined): string[] => `${ids}`.trim().split(/\s+/);

/** All that is named must be granted; an element that names nothing is never let through (R3). */
export const isAllowed = (ids: string | undefined, has: (id: string) => boolean): boolean =>
  idsOf(ids).every(has);
