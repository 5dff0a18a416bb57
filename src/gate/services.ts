import { loadScript } from "../dom/script.ts";
import type { Service, ServiceContext } from "../types.ts";

/** Services that were started in this page, and whether they still run. */
export type Running = Map<Service, boolean>;

type Call = "start" | "grant" | "update" | "withdraw";

/** Calls into a vendor's code; one that throws must not stop the next (R205). */
export function call(service: Service, name: Call, context: ServiceContext): void {
  try {
    service[name]?.(context);
    if (name === "start" && service.script) loadScript(service.script);
  } catch (error) {
    console.error("sluis:", service.id, error);
  }
}

/** Starts every granted service that does not run yet. */
export function grantServices(services: readonly Service[], running: Running, context: ServiceContext): void {
  for (const service of services) {
    if (running.get(service) || !context.has(service.id)) continue;
    call(service, running.has(service) ? "grant" : "start", context);
    running.set(service, true);
  }
}
