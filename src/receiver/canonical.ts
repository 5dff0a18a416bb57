import type { ConsentRecord } from "./record.ts";

const sorted = (_: string, value: unknown): unknown =>
  typeof value === "object" && value !== null
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** One text for one record, whatever the order of its properties: this is what is kept and compared. */
export const canonical = (record: ConsentRecord): string => JSON.stringify(record, sorted);
