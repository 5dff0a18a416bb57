import type { Service, ServiceContext } from "../types.ts";
import type { Brought } from "../world.ts";
import type { Gate } from "./gate.ts";
export { setScriptUrl } from "./script.ts";
/**
 * Starts a service, or starts it again after a withdrawal: its script is loaded once (R123).
 * @param brought what the service does, or the file with it that had to be fetched
 */
export declare function start(service: Service, gate: Gate, context: ServiceContext, brought: Brought): void;
