/** Gives a frame, before it loads, what the page left out (R122). YouTube shows nothing to who hides the page it is on. */
export declare function complete(frame: HTMLElement): void;
