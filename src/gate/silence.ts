import { page } from "../dom/page.ts";
import type { Service } from "../types.ts";

/** What the gate remembers of the names it keeps quiet: handed on, because parts that are fetched share no variables. */
export interface Hush {
  /**
   * Stands in for a vendor's function or queue: whatever the page asks of it comes to nothing, and nothing throws
   * (R125). It is no promise: that would keep whoever awaits it waiting.
   */
  readonly silent: unknown;
  /** Services that were met while denied, and names that are kept quiet for them, with what their queues held before. */
  readonly quiet: Map<Service | string, readonly number[]>;
  /** Names that a service in force has used: what their queues hold by then is its own. */
  readonly used: Set<string>;
}

const silent: unknown = new Proxy(() => {}, {
  get: (_, key) => (key === "then" ? undefined : key === Symbol.toPrimitive ? String : silent),
  apply: () => silent,
});

export const createHush = (): Hush => ({ silent, quiet: new Map(), used: new Set() });

/** Pages describe themselves in the data layer before any tag runs: that is no call, and stays. */
export const LAYER = /Layer|_mtm/;

export const queuesOf = (name: string): unknown[][] =>
  [page[name], page[name]?.q, page[name]?.queue].filter(Array.isArray);

/**
 * Lets the page call what is not there, or not yet; a name that the page owns is left alone. Returns whether it is news
 * that the service is denied.
 * @param due names that services need that may run: several of one vendor share them
 */
export function silence(
  service: Service,
  { quiet, used }: Hush,
  due: readonly string[],
  isDue: boolean,
): boolean {
  if (quiet.has(service)) return false;
  if (!isDue) quiet.set(service, []);
  for (const name of service.globals ?? []) {
    // A name may be anybody's, and some extensions have them throw.
    try {
      page[name] ??= LAYER.test(name) ? [] : silent;
      const before = queuesOf(name).map(({ length }) => (used.has(name) ? length : 0));
      if (!due.includes(name)) quiet.set(name, before);
    } catch {}
  }
  return !isDue;
}

/** Leaves no name behind that only we gave. */
export function restore(services: readonly Service[]): void {
  for (const name of services.flatMap(({ globals = [] }) => globals))
    if (page[name] === silent) delete page[name];
}
