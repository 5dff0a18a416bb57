import type { Service, ServiceContext } from "../types.ts";
import type { Core } from "../world.ts";
import type { Markup } from "./elements.ts";
import { type Hush } from "./silence.ts";
/** Plain tags that `gate.retrofit` met. */
export interface PlainTags {
    /** Held ones that the browser would have let in, or that stood on a page without nonces. */
    readonly vouched: WeakSet<Element>;
    /** Services of which a granted one ran, and that nobody else can stop. */
    readonly passed: ReadonlySet<string>;
}
/** What passed the gate on this page. */
export interface Gate {
    /** Services that were started in this page, and whether they still run. */
    readonly running: Map<Service, boolean>;
    /** Vendors' scripts that were asked for and have not run: a withdrawal takes them back. */
    readonly underway: Map<Service, HTMLScriptElement>;
    readonly hush: Hush;
    /** All that are configured. */
    readonly services: readonly Service[];
    /** Absent while nothing of the page's markup was due. */
    readonly markup?: Markup | undefined;
    /** Elements, and ids of services, that the visitor let through for this page only. */
    readonly once: Set<unknown>;
    /** Absent where no plain tags are held back. */
    retrofit?: PlainTags;
    /**
     * Lets through whatever is granted by now, and holds what is not.
     * @param isAhead of the picture that shows the answer (R203): nothing more is let through. @default false
     */
    grant(isAhead?: boolean): void;
    /** Lets one element through for as long as the page stands, with the services that it needs (R120). */
    grantOnce(element: HTMLElement): void;
    /** Starts granted services that wait until the visitor calls for them. */
    use(ids: string | undefined): void;
    /** The embeds on the page that wait, in document order. */
    waiting(): HTMLElement[];
}
/** @param stand told whether an embed waits, whenever markup was let through, or may have come or gone */
export declare function createGate(services: readonly Service[], context: ServiceContext & Pick<Core, "load" | "complain"> & Partial<Pick<Core, "signal">>, signal: AbortSignal, stand: (isWaiting: boolean) => unknown): Gate;
