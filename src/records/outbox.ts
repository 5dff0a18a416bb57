import { mark } from "../storage/mark.ts";
import { RECORDS } from "../storage/recall.ts";
import type { ConsentRecord } from "../types.ts";
import { uuid } from "./uuid.ts";

/** More are not kept: a receiver that is away for years must not fill the visitor's storage. */
export const MOST = 50;

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** What stays in this browser. */
export interface Kept {
  /** The consent id (R62). */
  readonly subject: string;
  /** The id of the latest record; null before the first. */
  previous: string | null;
  /** When the latest decision runs out, in milliseconds since 1970; 0 where there is none. */
  until: number;
  /** Whether the browser's privacy signal is on and was recorded. */
  gpc: boolean;
  /** The records that no receiver has acknowledged, oldest first. */
  queue: ConsentRecord[];
}

/** Anything but a whole one was not written by us, and throws. */
function parse(text: string): Kept {
  const kept: Kept = JSON.parse(text);
  const ids = [kept.subject, kept.previous ?? kept.subject, ...kept.queue.map(({ id }) => id)];
  if (!ids.every((id) => UUID.test(id))) throw text;
  return kept;
}

export interface Outbox {
  /** What is kept now; undefined before the first record. */
  look(): Kept | undefined;
  /** Changes that, with what other tabs made of it meanwhile, and tells whether it was stored. */
  change(values: Partial<Kept>): boolean;
  /** Puts a record at the end, and keeps until when the decision in it lasts. */
  add(until: number, make: (kept: Kept) => ConsentRecord): ConsentRecord;
  /** A record needs no further try: it arrived, or never will. Without an id, what was added here is put back. */
  settle(id?: string): void;
}

/**
 * Records on their way, in one value that all tabs share. A tab may write over what another wrote at the same moment,
 * so each remembers its own, and puts it right whenever it writes.
 * @param days how long a mark stays that a record waits
 */
export function createOutbox(days: number): Outbox {
  /** What was added on this page; undefined once it needs no further try. */
  const own = new Map<string, ConsentRecord | undefined>();
  /** Where storage is blocked or full (R186), a page goes by its own memory. */
  let memory: Kept | undefined;

  const look = () => {
    try {
      return memory ?? parse(localStorage[RECORDS]);
    } catch {
      return undefined;
    }
  };
  const write = (kept: Kept) => {
    const waiting = [...own.values()].flatMap((one) => one ?? []);
    const queue = [...kept.queue.filter(({ id }) => !own.has(id)), ...waiting];
    for (const { id } of queue.splice(0, queue.length - MOST)) {
      own.set(id, undefined);
      console.error("sluis: too many wait, a record is lost:", id);
    }
    memory = { ...kept, queue };
    try {
      localStorage[RECORDS] = JSON.stringify(memory);
      memory = undefined;
    } catch {}
    mark(RECORDS, queue.length > 0, `; Max-Age=${days * 86_400}`);
    return !memory;
  };
  const current = (): Kept => {
    const kept = look();
    // The visitor has cleared it: nothing comes back.
    if (!kept) own.clear();
    return kept ?? { subject: uuid(), previous: null, until: 0, gpc: false, queue: [] };
  };
  return {
    look,
    change: (values) => write({ ...current(), ...values }),
    add(until, make) {
      const kept = current();
      const record = make(kept);
      own.set(record.id, record);
      write({ ...kept, until, previous: record.id });
      return record;
    },
    settle(id) {
      if (id) own.set(id, undefined);
      const kept = look();
      if (kept) write(kept);
    },
  };
}
