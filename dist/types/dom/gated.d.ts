/** Every gated element of the page, in document order. Not a form: it takes its fields for its own properties (R178). */
export declare const gated: () => HTMLElement[];
/** The ids in an attribute. */
export declare const idsOf: (ids: string | undefined) => string[];
/** All that is named must be granted; an element that names nothing is never let through (R3). */
export declare const isAllowed: (ids: string | undefined, has: (id: string) => boolean) => boolean;
