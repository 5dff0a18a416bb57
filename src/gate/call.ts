import type { Service, ServiceContext } from "../types.ts";

type Call = "hold" | "start" | "loaded" | "used" | "scan" | "grant" | "update" | "withdraw";

/** Calls into a vendor's code; one that throws must not stop the next (R205). */
export function call(service: Service, name: Call, context: ServiceContext, then?: () => void): void {
  try {
    service[name]?.(context);
    then?.();
  } catch (error) {
    console.error("sluis:", service.id, error);
  }
}
