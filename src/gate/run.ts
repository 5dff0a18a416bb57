import { inFull, wrongOptions } from "../config/rules.ts";
import { safeUrl } from "../dom/safe-url.ts";
import type { RunModule, Service, ServiceContext } from "../types.ts";
import type { Core } from "../world.ts";
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

/** Services whose options were looked at, and whether they may start. */
const seen = new WeakMap<Service, boolean>();

/**
 * All that a file tells of, before any of them starts: services of one vendor put their settings together. One whose
 * options break a rule does nothing, and its owner is told (R3).
 */
function complete(services: readonly Service[], known: RunModule["runs"], complain: Core["complain"]): void {
  for (const service of services) {
    const { build, rules } = known[service.part === "own" ? "" : service.id] ?? {};
    if (!build || seen.has(service)) continue;
    const options = inFull(service.given, rules);
    const isFine = !wrongOptions(options, rules).length;
    if (isFine) Object.assign(service, build(options), { options });
    else complain();
    seen.set(service, isFine);
  }
}

/** Starts whatever may start and is known by now, in the order of the configuration: files arrive in any. */
export function start(
  gate: Gate,
  may: (service: Service) => boolean,
  context: ServiceContext & Pick<Core, "complain">,
  { runs }: RunModule,
): void {
  complete(gate.services, runs, context.complain);
  for (const service of gate.services)
    if (seen.get(service) && !gate.running.get(service) && may(service)) begin(service, gate, context);
}

/** Starts a service, or starts it again after a withdrawal: its script is loaded once (R123). */
function begin(service: Service, gate: Gate, context: ServiceContext): void {
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
