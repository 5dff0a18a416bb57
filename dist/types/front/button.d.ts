/** Every button of the first layer: made alike, so that none can stand out (R19-R22). */
export declare function createButton(text: string, run: () => unknown, name: string): HTMLElement;
