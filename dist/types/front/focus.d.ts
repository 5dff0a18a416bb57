/** Remembers where the visitor was outside `root`; the function it returns goes back there, or to the main content. */
export declare function rememberFocus(root: Element, signal: AbortSignal): () => void;
