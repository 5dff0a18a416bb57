/**
 * One observer for the whole page, from the moment it is parsed: before that an inline script or a template may still
 * lack the rest of its text. Returns a function that looks at once.
 */
export declare function watch(grant: () => void, signal: AbortSignal): () => void;
