import type { Service } from "../types.ts";
/** What the gate remembers of the names it keeps quiet: handed on, because parts that are fetched share no variables. */
export interface Hush {
    /**
     * Stands in for a vendor's function or queue: whatever the page asks of it comes to nothing, and nothing throws
     * (R125). It is no promise: that would keep whoever awaits it waiting.
     */
    readonly silent: unknown;
    /** Services that were met while denied, and names that are kept quiet for them, with what their queues held before. */
    readonly quiet: Map<Service | string, readonly number[]>;
    /** Names that a service in force has used: what their queues hold by then is its own. */
    readonly used: Set<string>;
}
export declare const createHush: () => Hush;
/** Pages describe themselves in the data layer before any tag runs: that is no call, and stays. */
export declare const LAYER: RegExp;
export declare const queuesOf: (name: string) => unknown[][];
/**
 * Lets the page call what is not there, or not yet; a name that the page owns is left alone. Returns whether it is news
 * that the service is denied.
 * @param due names that services need that may run: several of one vendor share them
 */
export declare function silence(service: Service, { quiet, used }: Hush, due: readonly string[], isDue: boolean): boolean;
/** Leaves no name behind that only we gave. */
export declare function restore(services: readonly Service[]): void;
