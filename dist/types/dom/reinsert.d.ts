/** Takes an element out and puts it back in its place: a script then runs, a frame then starts afresh. */
export declare function reinsert(element: Element): void;
