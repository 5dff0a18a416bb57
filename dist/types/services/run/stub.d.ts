interface Stub {
    (...call: unknown[]): unknown;
    [property: string]: unknown;
}
/**
 * The vendor's function. One of the page's own, or one that keeps its calls as `arguments` in a list
 * until the script brings the method that takes them.
 */
export declare function stub(name: string, list?: string, method?: string): Stub;
/** The same for vendors whose queue holds plain arrays. */
export declare function listStub(name: string, list: string): Stub;
/** Adds to a vendor's queue that is an array, later an object of the vendor's own with `push`. */
export declare function push(name: string, ...entries: unknown[]): void;
/** For vendors without a word for no: a function that does nothing, until it is given back for what it stands for. */
export declare function mute(vendor: unknown): () => void;
export declare const unmute: (vendor: object) => unknown;
export {};
