import { page } from "../dom/page.ts";
import type { Service } from "../types.ts";

/**
 * Stands in for a vendor's function or queue: whatever the page asks of it comes to nothing, and nothing throws (R125).
 * It is no promise: that would keep whoever awaits it waiting.
 */
const silent: unknown = new Proxy(() => {}, {
  get: (_, key) => (key === "then" ? undefined : silent),
});

/** Pages describe themselves in the data layer before any tag runs: that is no call, and stays. */
const LAYER = /Layer|_mtm/;

/** Services that were met while denied, and the names that are kept quiet for them. */
const quiet = new Set<Service | string>();

/**
 * Lets the page call what is not there; a name that the page owns is left alone. Returns whether that is news.
 * @param taken names that services in force need: several of one vendor share them
 */
export function silence(service: Service, taken: readonly string[]): boolean {
  if (quiet.has(service)) return false;
  quiet.add(service);
  for (const name of service.globals ?? []) {
    if (taken.includes(name)) continue;
    quiet.add(name);
    page[name] ??= LAYER.test(name) ? [] : silent;
  }
  return true;
}

/** Makes room for the vendor, and drops what was asked of it while it was denied, so that nothing is replayed. */
export function unsilence(service: Service): void {
  quiet.delete(service);
  for (const name of service.globals ?? []) {
    // A returning visitor's page may call before the gate looked: that counts.
    if (!quiet.delete(name)) continue;
    const held = page[name];
    if (held === silent) delete page[name];
    else for (const queue of [held, held?.q, held?.queue]) empty(queue, LAYER.test(name));
  }
}

function empty(queue: unknown, isLayer: boolean): void {
  const isData = (one: { event?: unknown } | null) => isLayer && !one?.event && !(0 in Object(one));
  if (Array.isArray(queue)) queue.splice(0, queue.length, ...queue.filter(isData));
}
