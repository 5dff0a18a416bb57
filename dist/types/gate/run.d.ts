import type { Service, ServiceContext } from "../types.ts";
import type { Brought } from "../world.ts";
import type { Gate } from "./gate.ts";
export { setScriptUrl } from "./script.ts";
/**
 * Starts whatever may start and is known by now, in the order of the configuration: files arrive in any.
 * @param brought what a service does, or the file with it that had to be fetched
 */
export declare function start(gate: Gate, may: (service: Service) => boolean, context: ServiceContext, brought: Brought): void;
