import { safeUrl } from "../dom/safe-url.ts";
import type { RunModule, Service, ServiceContext } from "../types.ts";
import type { Brought } from "../world.ts";
import { call } from "./call.ts";
import type { Gate } from "./gate.ts";
import { hasScript, loadScript } from "./script.ts";
import { unsilence } from "./unsilence.ts";

export { setScriptUrl } from "./script.ts";

/** Where the vendor's script is: where the site says, or at the vendor's. */
const scriptOf = ({ options, script }: Service) => (options.script ?? script) as string | undefined;

/** The address that every copy of a service's script begins with; services of one vendor may share it. */
const addressOf = ({ options, script, shared = script }: Service): string =>
  safeUrl((options.script ?? (script && shared) ?? "") as string);

/** All that a file tells of, before any of them starts: services of one vendor put their settings together. */
function complete(services: readonly Service[], { builds }: RunModule): void {
  for (const service of services) {
    const build = builds[service.id];
    if (build && !service.build) Object.assign(service, build(service.options), { build });
  }
}

/**
 * Starts a service, or starts it again after a withdrawal: its script is loaded once (R123).
 * @param brought what the service does, or the file with it that had to be fetched
 */
export function start(service: Service, gate: Gate, context: ServiceContext, brought: Brought): void {
  if (typeof brought === "object") complete(gate.services, brought);
  // Asked for twice while it was fetched, it is started once.
  if (!service.build || gate.running.get(service)) return;
  const name = gate.running.has(service) ? "grant" : "start";
  gate.running.set(service, true);
  unsilence(service, gate.hush);
  call(service, name, context, () => {
    const script = scriptOf(service);
    if (!script || hasScript(addressOf(service), Boolean(service.shared))) return;
    const loaded = () => gate.underway.delete(service) && call(service, "loaded", context);
    gate.underway.set(service, loadScript(script, service.prepare, loaded));
  });
  // What it draws on may stand there already; the script itself looks only once.
  if (name === "grant") call(service, "scan", context);
}
