import type { Service, ServiceContext } from "../types.ts";
/** Services that were started in this page, and whether they still run. */
export type Running = Map<Service, boolean>;
type Call = "start" | "grant" | "update" | "withdraw";
/** Calls into a vendor's code; one that throws must not stop the next (R205). */
export declare function call(service: Service, name: Call, context: ServiceContext): void;
/** Starts every granted service that does not run yet. */
export declare function grantServices(services: readonly Service[], running: Running, context: ServiceContext): void;
export {};
