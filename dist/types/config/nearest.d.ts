/** The name that takes the fewest changes of letters to get to, where that is few enough to be a slip. */
export declare function nearest(name: string, known: readonly string[]): string | undefined;
