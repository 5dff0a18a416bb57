/** What is read; empty where a browser, an extension or the page has it throw. */
export declare function attempt<T>(read: () => T): T | "";
