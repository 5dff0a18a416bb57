import type { Gate } from "./gate.ts";
/** What the page's elements wait for. */
export interface Needs {
    /** The ids that an element waits for: its own, and those of the template that brought it along. */
    of(one: HTMLElement): string[];
    /** Whether the visitor let it through for this page only, or the template that brought it along. */
    isOnce(one: HTMLElement): boolean;
    /** Notes what a template brought along. */
    came(inner: HTMLElement, template: HTMLElement): void;
}
/** @param once what the visitor let through for this page only; it grows */
export declare function createNeeds(once: Gate["once"]): Needs;
