/** Calls once the document is parsed; at once where it already is. */
export declare const whenParsed: (task: () => void) => void;
/** Calls once the page is really shown: a prerendered page may never be (R192). */
export declare const whenShown: (task: () => void) => void;
/**
 * Lets the browser paint what just changed before `task` runs (R203). A page that is not painted, hidden or in a frame out
 * of sight, waits a second; if it is seen later, it runs once more.
 */
export declare const afterPaint: (task: () => void) => void;
/** Safari has no idle callback, and a page that always moves is never idle. */
export declare const whenIdle: (task: () => unknown) => unknown;
