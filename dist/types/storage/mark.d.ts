/** Sets, or takes away, the cookie that has the next page erase once more. It ends with the browser session. */
export declare function markErase(isNeeded: boolean): void;
