import { hasScript, loadScript, safeUrl } from "../dom/script.ts";
import type { Service, ServiceContext } from "../types.ts";
import type { Load } from "../world.ts";
import { silence, unsilence } from "./silence.ts";

/** Services that were started in this page, and whether they still run. */
export type Running = Map<Service, boolean>;

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

/** Where the vendor's script is: where the site says, or at the vendor's. */
const scriptOf = ({ options, script }: Service) => (options.script ?? script) as string | undefined;

/** The address that every copy of a service's script begins with; services of one vendor may share it. */
export const addressOf = ({ options, script, shared = script }: Service): string =>
  safeUrl((options.script ?? (script && shared) ?? "") as string);

/** Scripts on their way: a withdrawal takes them back before they run. */
export const underway = new Map<Service, HTMLScriptElement>();

/** Starts a service, or starts it again after a withdrawal: its script is loaded once (R123). */
function run(service: Service, running: Running, context: ServiceContext): void {
  const name = running.has(service) ? "grant" : "start";
  running.set(service, true);
  unsilence(service);
  call(service, name, context, () => {
    const script = scriptOf(service);
    if (!script || hasScript(addressOf(service), Boolean(service.shared))) return;
    const loaded = () => underway.delete(service) && call(service, "loaded", context);
    underway.set(service, loadScript(script, service.prepare, loaded));
  });
  // What it draws on may stand there already; the script itself looks only once.
  if (name === "grant") call(service, "scan", context);
}

/**
 * Starts every service that may run and does not, and keeps the others quiet.
 * @param may whether a service may run now
 * @param again called when what a service does was fetched
 */
export function grantServices(
  services: readonly Service[],
  running: Running,
  context: ServiceContext & { readonly load: Load },
  may: (service: Service) => boolean,
  again: () => void,
): void {
  const due = services.filter(may);
  const names = due.flatMap(({ globals = [] }) => globals);
  for (const service of services) {
    const isDue = due.includes(service);
    if (isDue && running.get(service)) continue;
    if (isDue && service.build) run(service, running, context);
    else if (silence(service, names) && !isDue) call(service, "hold", context);
    if (isDue && !service.build) complete(service, services, context.load, again);
  }
}

/**
 * Fetches what a service does, once it may do it, and with it what all of that part do: they may share a state. A part
 * that is asked for twice is fetched once.
 */
function complete(service: Service, services: readonly Service[], load: Load, then: () => void): void {
  const { id, part = id, run = () => load(`run/${part}`) } = service;
  run()
    .then(({ builds }) => {
      for (const one of services)
        if (!one.build && builds[one.id])
          Object.assign(one, builds[one.id]?.(one.options), { build: builds[one.id] });
      if (service.build) then();
    })
    .catch((error) => console.error("sluis:", id, error));
}
