import { type Tag } from "./element.ts";
/** What is done in the place of the browser. */
export interface Doing {
    /** The address that an element would have if it were not held; undefined where it is not held. */
    addressOf(element: Tag): string | undefined;
    /** @param set gives an element the address as the page would have: the same one, or another that is to try it */
    onAddress(element: Tag, address: string, set: (element: Tag) => void): void;
    /** Whether the type was taken note of, and must not be set. */
    onType(script: HTMLScriptElement, type: string): boolean;
}
/**
 * The least that catches tags which scripts make, before anything is asked for: measured, see docs/retrofit.md. What
 * gets its address by other ways is met by the observer.
 */
export declare function patchAll({ addressOf, onAddress, onType }: Doing): () => void;
