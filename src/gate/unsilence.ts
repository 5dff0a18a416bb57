import { page } from "../dom/page.ts";
import type { Service } from "../types.ts";
import { type Hush, LAYER, queuesOf } from "./silence.ts";

/** Makes room for the vendor, and drops what was asked of it while it was denied, so that nothing is replayed (R125). */
export function unsilence(service: Service, { quiet, used, silent }: Hush): void {
  quiet.delete(service);
  for (const name of service.globals ?? []) {
    const before = quiet.get(name);
    quiet.delete(name);
    used.add(name);
    // A name may be anybody's, and some extensions have them throw.
    try {
      if (page[name] === silent) delete page[name];
      // A returning visitor's page may call before the gate looked: that counts.
      else if (before)
        queuesOf(name).forEach((queue, index) => {
          empty(queue, before[index] ?? 0, LAYER.test(name));
        });
    } catch {}
  }
}

function empty(queue: unknown[], from: number, isLayer: boolean): void {
  const isData = (one: unknown) =>
    isLayer && !(one as { event?: unknown } | null)?.event && !(0 in Object(one));
  queue.splice(from, queue.length, ...queue.slice(from).filter(isData));
}
