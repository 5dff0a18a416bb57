import { setImmediate as turn } from "node:timers/promises";
import type { ConsentRecord, StoredRecord } from "./record.ts";

/** `known`: the same record was there already. `conflict`: another one was, under the same id; it stays. */
export type Outcome = "stored" | "known" | "conflict";

/** Where records are kept. Every call fails with the database's own error. */
export interface Storage {
  /** Answers once the record is on disk. */
  append(record: ConsentRecord): Promise<Outcome>;
  /** The records of a subject, or the one with this id, in the order of receipt. */
  find(id: string): Promise<StoredRecord[]>;
  /** Records received from `from` until before `to` (ISO 8601 in UTC), in the order of receipt, page by page. */
  export(from?: string, to?: string): AsyncIterable<StoredRecord>;
  /** Removes what is kept of a subject (R63). @returns how many records */
  delete(subject: string): Promise<number>;
  /** Removes what was received before a time (ISO 8601 in UTC, R64). @returns how many records */
  purge(before: string): Promise<number>;
  /** Fails where the database does not answer. */
  health(): Promise<void>;
  /** Ends once what is under way has been stored. */
  close(): Promise<void>;
}

/** A record in a table. */
export interface Row {
  readonly id: string;
  readonly subject: string;
  /** The server's clock, ISO 8601 in UTC with milliseconds: it sorts as text. */
  readonly received: string;
  /** The record as the browser sent it, in its canonical form. */
  readonly body: string;
}

/** How many rows are read, or removed, at a time: a longer list holds nobody else up. */
export const PAGE = 1_000;

/** Removes page by page, and lets others in between. @returns how many in all */
export async function pageByPage(remove: () => Promise<number>): Promise<number> {
  let count = 0;
  for (let removed = PAGE; removed === PAGE; count += removed) {
    await turn();
    removed = await remove();
  }
  return count;
}

/** Before any time, and after it. */
export const ALL = { from: "0000", to: "9999" } as const;

export const recordOf = ({ body, received }: Row): StoredRecord => ({
  ...(JSON.parse(body) as ConsentRecord),
  received,
});

/** The place of a row in the order of receipt. */
export type Place = Pick<Row, "received" | "id">;

/** All records of a range, fetched page by page, so that no statement stays open while a reader is slow. */
export async function* pages(
  from: string,
  read: (after: Place) => Promise<readonly Row[]>,
): AsyncGenerator<StoredRecord> {
  let after: Place | undefined = { received: from, id: "" };
  while (after) {
    const rows: readonly Row[] = await read(after);
    yield* rows.map(recordOf);
    after = rows.length === PAGE ? rows.at(-1) : undefined;
  }
}
