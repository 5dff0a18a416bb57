/** Every gated element of the page, in document order. Not a form: it takes its fields for its own properties (R178). */
export const gated = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>("[data-consent]:not(form)"),
];

/** The ids in an attribute. */
export const idsOf = (ids: string | undefined): string[] => `${ids}`.trim().split(/\s+/);

/** All that is named must be granted; an element that names nothing is never let through (R3). */
export const isAllowed = (ids: string | undefined, has: (id: string) => boolean): boolean =>
  idsOf(ids).every(has);
