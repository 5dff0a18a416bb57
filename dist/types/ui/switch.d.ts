import type { Given } from "./given.ts";
interface Subject {
    /** The category or service that it decides for. */
    readonly id: string;
    readonly name: string;
    /** The id of its element. */
    readonly as: string;
    /** The id of what explains it. */
    readonly why?: string;
}
/** State by position and by word, never by colour alone (R150); a native checkbox, so that every key works (R151). */
export declare function createSwitch({ id, name, as, why }: Subject, { say, draft }: Given): HTMLElement;
/** In the place of a switch, where there is nothing to choose (R29). */
export declare const createFixed: (name: string, state?: string) => HTMLElement;
export {};
