import { RECORDS } from "../consent/ids.ts";
import { mark } from "../storage/mark.ts";
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
  /** Ids of records that need no further try, latest last: a tab that still holds one must not bring it back. */
  gone: string[];
}

/** Anything but a whole one was not written by us, and throws. */
function parse(text: string): Kept {
  const kept: Kept = JSON.parse(text);
  const ids = [kept.subject, kept.previous ?? kept.subject, ...kept.queue.map(({ id }) => id), ...kept.gone];
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
  const added: ConsentRecord[] = [];
  const settled: string[] = [];
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
    const gone = [...new Set([...kept.gone, ...settled])];
    const all = new Map([...kept.queue, ...added].map((one) => [one.id, one]));
    const queue = [...all.values()].filter(({ id }) => !gone.includes(id));
    for (const { id } of queue.splice(0, queue.length - MOST)) {
      gone.push(id);
      console.error("sluis: too many wait, a record is lost:", id);
    }
    memory = { ...kept, queue, gone: gone.slice(-MOST) };
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
    if (!kept) added.length = 0;
    return kept ?? { subject: uuid(), previous: null, until: 0, gpc: false, queue: [], gone: [] };
  };
  return {
    look,
    change: (values) => write({ ...current(), ...values }),
    add(until, make) {
      const kept = current();
      const record = make(kept);
      added.push(record);
      write({ ...kept, until, previous: record.id });
      return record;
    },
    settle(id) {
      if (id) settled.push(id);
      const kept = look();
      if (kept) write(kept);
    },
  };
}
