import type { Grants } from "./grants.ts";
import type { Doing } from "./patches.ts";
/** Holds single elements. */
export interface Holder extends Doing {
    /** Held ones that the browser would have let in, or that stood on a page without nonces. */
    readonly vouched: WeakSet<Element>;
    /**
     * Holds an element that stands in the page, however it came there.
     * @param isLate whether it has run, or been asked for: it is left, and its owner told. @default false
     */
    take(element: Element, isLate?: boolean): void;
}
export declare function createHolder(grants: Grants): Holder;
