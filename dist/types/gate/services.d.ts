import type { Service, ServiceContext } from "../types.ts";
import type { Load } from "../world.ts";
/** Services that were started in this page, and whether they still run. */
export type Running = Map<Service, boolean>;
type Call = "hold" | "start" | "loaded" | "used" | "scan" | "grant" | "update" | "withdraw";
/** Calls into a vendor's code; one that throws must not stop the next (R205). */
export declare function call(service: Service, name: Call, context: ServiceContext, then?: () => void): void;
/** The address that every copy of a service's script begins with; services of one vendor may share it. */
export declare const addressOf: ({ options, script, shared }: Service) => string;
/** Scripts on their way: a withdrawal takes them back before they run. */
export declare const underway: Map<Service, HTMLScriptElement>;
/**
 * Starts every service that may run and does not, and keeps the others quiet.
 * @param may whether a service may run now
 * @param again called when what a service does was fetched
 */
export declare function grantServices(services: readonly Service[], running: Running, context: ServiceContext & {
    readonly load: Load;
}, may: (service: Service) => boolean, again: () => void): void;
export {};
