/**
 * Sets, or takes away, a cookie that has the next page do what this one could not.
 * @param lifetime further attributes; without them it ends with the browser session
 */
export declare function mark(name: string, isNeeded: boolean, lifetime?: string): void;
