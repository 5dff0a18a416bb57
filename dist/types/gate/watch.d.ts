/**
 * One observer for the whole page: elements added later, and those the parser has not finished. Returns a function
 * that looks at the whole document.
 * @param grant lets through what it can; returns whether something in there has to wait for the parser
 */
export declare function watch(grant: (root: ParentNode) => boolean, signal: AbortSignal): () => void;
