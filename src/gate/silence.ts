import { page } from "../dom/page.ts";
import type { Service } from "../types.ts";

/**
 * Stands in for a vendor's function or queue: whatever the page asks of it comes to nothing, and nothing throws (R125).
 * It is no promise: that would keep whoever awaits it waiting.
 */
const silent: unknown = new Proxy(() => {}, {
  get: (_, key) => (key === "then" ? undefined : key === Symbol.toPrimitive ? String : silent),
  apply: () => silent,
});

/** Pages describe themselves in the data layer before any tag runs: that is no call, and stays. */
const LAYER = /Layer|_mtm/;

/** Services that were met while denied, and names that are kept quiet for them, with what their queues held before. */
const quiet = new Map<Service | string, readonly number[]>();
/** Names that a service in force has used: what their queues hold by then is its own. */
const used = new Set<string>();

/** For every name of a service. A name may be anybody's, and some extensions have them throw. */
function each({ globals = [] }: Service, task: (name: string) => unknown): void {
  for (const name of globals) {
    try {
      task(name);
    } catch {}
  }
}

const queuesOf = (name: string): unknown[][] =>
  [page[name], page[name]?.q, page[name]?.queue].filter(Array.isArray);

/**
 * Lets the page call what is not there, or not yet; a name that the page owns is left alone. Returns whether it is news
 * that the service is denied.
 * @param due names that services need that may run: several of one vendor share them
 */
export function silence(service: Service, due: readonly string[]): boolean {
  if (quiet.has(service)) return false;
  quiet.set(service, []);
  each(service, (name) => {
    page[name] ??= LAYER.test(name) ? [] : silent;
    if (due.includes(name)) return;
    quiet.set(
      name,
      queuesOf(name).map(({ length }) => (used.has(name) ? length : 0)),
    );
  });
  return true;
}

/** Makes room for the vendor, and drops what was asked of it while it was denied, so that nothing is replayed. */
export function unsilence(service: Service): void {
  quiet.delete(service);
  each(service, (name) => {
    const before = quiet.get(name);
    quiet.delete(name);
    used.add(name);
    if (page[name] === silent) delete page[name];
    // A returning visitor's page may call before the gate looked: that counts.
    else if (before)
      for (const [index, queue] of queuesOf(name).entries())
        empty(queue, before[index] ?? 0, LAYER.test(name));
  });
}

function empty(queue: unknown[], from: number, isLayer: boolean): void {
  const isData = (one: unknown) =>
    isLayer && !(one as { event?: unknown } | null)?.event && !(0 in Object(one));
  queue.splice(from, queue.length, ...queue.slice(from).filter(isData));
}

/** Leaves no name behind that only we gave. */
export function restore(): void {
  for (const name of quiet.keys()) if (page[name as string] === silent) delete page[name as string];
  quiet.clear();
  used.clear();
}
