import type { ServiceContext } from "../types.ts";
import type { Gate } from "./gate.ts";
import { type SetScriptUrl } from "./scripts.ts";
/**
 * What was let through: scripts that ran, elements that got their addresses, templates with the nodes they gave. Held
 * weakly: a page that takes an element away may forget it.
 */
export type Shown = WeakMap<Element, readonly ChildNode[]>;
/** The markup side of the gate, fetched by pages on which some of it may pass. */
export interface Markup {
    readonly shown: Shown;
    /** What the scripts that ran were waiting for. */
    readonly ran: ReadonlySet<string | undefined>;
    /** Lets through what is granted on the page by now. */
    show(): void;
}
export declare function createMarkup({ once, running, services }: Pick<Gate, "once" | "running" | "services">, context: ServiceContext, setUrl: SetScriptUrl): Markup;
