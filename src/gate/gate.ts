import type { Service, ServiceContext } from "../types.ts";
import { createElements, type Shown } from "./elements.ts";
import { grantServices, type Running } from "./services.ts";
import { watch } from "./watch.ts";

/** What passed the gate on this page. */
export interface Gate {
  readonly running: Running;
  readonly shown: Shown;
  /** What the scripts that ran were waiting for. */
  readonly ran: ReadonlySet<string | undefined>;
  /** Lets through whatever is granted by now. */
  grant(): void;
}

export function createGate(services: readonly Service[], context: ServiceContext, signal: AbortSignal): Gate {
  const running: Running = new Map();
  const shown: Shown = new WeakMap();
  const ran = new Set<string | undefined>();
  const look = watch(createElements(shown, ran, context.has), signal);
  return {
    running,
    shown,
    ran,
    grant() {
      if (signal.aborted) return;
      grantServices(services, running, context);
      look();
    },
  };
}
