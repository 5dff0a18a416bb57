import type { StoredRecord } from "./record.ts";

/** One record a line, as it is streamed. */
export async function* ndjson(records: AsyncIterable<StoredRecord>): AsyncGenerator<string> {
  for await (const record of records) yield `${JSON.stringify(record)}\n`;
}
