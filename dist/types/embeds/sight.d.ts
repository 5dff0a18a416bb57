/**
 * Tells whether a frame is meant to be seen. One that is not is only asked about again when its size changes: a page
 * may bring it into sight without a change that the gate would look for.
 * @param changed called when one may have come into sight
 */
export declare function createSight(changed: () => void, signal: AbortSignal): (frame: Element, isAnew: boolean) => boolean;
