import type { Service, ServiceContext } from "../types.ts";
import { type Shown } from "./elements.ts";
import { type Running } from "./services.ts";
/** What passed the gate on this page. */
export interface Gate {
    readonly running: Running;
    readonly shown: Shown;
    /** What the scripts that ran were waiting for. */
    readonly ran: ReadonlySet<string | undefined>;
    /** Lets through whatever is granted by now. */
    grant(): void;
}
export declare function createGate(services: readonly Service[], context: ServiceContext, signal: AbortSignal): Gate;
