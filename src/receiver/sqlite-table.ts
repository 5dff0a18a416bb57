import type Libsql from "libsql";
import { canonical } from "./canonical.ts";
import type { ConsentRecord, StoredRecord } from "./record.ts";
import { type Outcome, PAGE, type Place, type Row, recordOf } from "./storage.ts";

type Database = Libsql.Database;

/** Stores a list of records in one transaction. */
export function createWriter(database: Database) {
  const insert = database.prepare(
    "insert into sluis_records (id, subject, received, body) values (?, ?, ?, ?) on conflict do nothing",
  );
  const look = database.prepare("select body from sluis_records where id = ?");
  const one = (record: ConsentRecord, received: string): Outcome => {
    const body = canonical(record);
    if (insert.run(record.id, record.subject, received, body).changes) return "stored";
    return (look.get(record.id) as Row).body === body ? "known" : "conflict";
  };
  const write = database.transaction((records: readonly ConsentRecord[]) => {
    const received = new Date().toISOString();
    return records.map((record) => one(record, received));
  });
  return (records: readonly ConsentRecord[]): Outcome[] => write.immediate(records);
}

/** Removes rows in the way that the triggers demand. */
export function createEraser(database: Database) {
  const begin = database.prepare("insert into sluis_records_erasing values (1)");
  const end = database.prepare("delete from sluis_records_erasing");
  const bySubject = database.prepare("delete from sluis_records where subject = ?");
  const byAge = database.prepare(
    `delete from sluis_records where id in
     (select id from sluis_records where received < ? order by received, id limit ${PAGE})`,
  );
  const erase = database.transaction((remove: typeof bySubject, value: string) => {
    begin.run();
    const { changes } = remove.run(value);
    end.run();
    return changes;
  });
  return {
    subject: (subject: string): number => erase.immediate(bySubject, subject),
    /** At most one page of what is older. */
    before: (time: string): number => erase.immediate(byAge, time),
  };
}

export function createReader(database: Database) {
  const found = database.prepare(
    "select * from sluis_records where subject = ? or id = ? order by received, id",
  );
  const page = database.prepare(
    `select * from sluis_records where (received, id) > (?, ?) and received < ?
     order by received, id limit ${PAGE}`,
  );
  return {
    find: (id: string): StoredRecord[] => (found.all(id, id) as Row[]).map(recordOf),
    page: ({ received, id }: Place, to: string): Row[] => page.all(received, id, to) as Row[],
  };
}
