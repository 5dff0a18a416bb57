/** A line to be read before a switch is used; nothing where there is nothing to say. */
export declare const noteOf: (words: string | undefined) => Node | string;
