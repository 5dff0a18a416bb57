import type { ServiceContext } from "../types.ts";
import type { Gate } from "./gate.ts";
/**
 * Takes back at once what is no longer granted, and tells the rest what changed. Returns whether something runs on
 * that only a new load of the page can stop (R50): a vendor's script without a stop, or any script of the page's own.
 * @param revoked ids that were granted until now: an early service goes on, and what it did with consent must end
 */
export declare function revoke(gate: Gate, context: ServiceContext, revoked: readonly string[]): boolean;
