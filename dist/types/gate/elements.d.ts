import type { ServiceContext } from "../types.ts";
import type { Core } from "../world.ts";
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
    /** Whether a script ran that may not any more. */
    isOver(): boolean;
    /** Lets through what is granted on the page by now; true where scripts still move, and `settled` will be told. */
    show(): boolean;
}
/**
 * @param nonce with which the browser let Sluis itself run; undefined where nobody knows
 * @param settled told when scripts have moved that kept `show` from looking
 */
export declare function createMarkup(gate: Pick<Gate, "once" | "running" | "services" | "retrofit">, context: ServiceContext & Partial<Pick<Core, "signal">>, setUrl: SetScriptUrl, nonce: string | undefined, settled: () => void): Markup;
