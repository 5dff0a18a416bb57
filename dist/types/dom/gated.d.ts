/**
 * The gated elements of the page, in document order.
 * @param which a selector. @default all but forms, which take their fields for properties of their own (R178)
 */
export declare const gated: (which?: string) => HTMLElement[];
/** The ids in an attribute. */
export declare const idsOf: (ids: string | undefined) => string[];
/** All that is named must be granted; an element that names nothing is never let through (R3). */
export declare const isAllowed: (ids: string | undefined, has: (id: string) => boolean) => boolean;
