import type { Core } from "../world.ts";
/** Who claims an address, and what is granted; before the gate is there, nothing is. */
export interface Grants {
    /** Goes by this configuration; false where there is nothing in it to hold back. */
    use(config: unknown): boolean;
    core?: Core;
    claimants(address: string): string[];
    /** @param ids of services that claim its address; without any, nobody holds it */
    isOpen(element: Element, ids: readonly string[]): boolean;
    /** A script of the page's own ran that was granted: a withdrawal must know of it. */
    note(ids: readonly string[]): void;
    readonly passed: ReadonlySet<string>;
}
export declare function createGrants(): Grants;
