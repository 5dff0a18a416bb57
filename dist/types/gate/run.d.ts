import type { RunModule, Service, ServiceContext } from "../types.ts";
import type { Core } from "../world.ts";
import type { Gate } from "./gate.ts";
export { setScriptUrl } from "./script.ts";
/** Starts whatever may start and is known by now, in the order of the configuration: files arrive in any. */
export declare function start(gate: Gate, may: (service: Service) => boolean, context: ServiceContext & Pick<Core, "complain">, { runs }: RunModule): void;
