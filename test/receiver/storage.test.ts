import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import fc from "fast-check";
import Database from "libsql";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStorage } from "../../src/receiver/open.ts";
import type { StoredRecord } from "../../src/receiver/record.ts";
import type { Storage } from "../../src/receiver/storage.ts";
import { DATABASES, freshSqlite, sql } from "./databases.ts";
import { recordWith } from "./records.ts";

const list = async (records: AsyncIterable<StoredRecord>): Promise<StoredRecord[]> => {
  const found: StoredRecord[] = [];
  for await (const one of records) found.push(one);
  return found;
};

/** Runs SQL as anybody could who opens the database. */
async function asAnybody(database: string, statement: string): Promise<void> {
  if (!database.startsWith("sqlite:")) return void (await sql(database, statement));
  const file = new Database(database.slice(7));
  try {
    file.exec(statement);
  } finally {
    file.close();
  }
}

describe.each(DATABASES)("records in %s", (name, fresh) => {
  let database: string;
  let storage: Storage;

  beforeEach(async () => {
    database = await fresh();
    storage = await openStorage(database);
  });
  afterEach(() => storage.close());

  it("survive the end of the process that wrote them, and another start", async () => {
    const record = recordWith();
    await storage.append(record);
    await storage.close();
    storage = await openStorage(database);
    expect(await storage.append(record)).toBe("known");
    expect(await storage.find(record.id)).toEqual([{ ...record, received: expect.any(String) }]);
  });

  it("are told apart within one commit as well", async () => {
    const record = recordWith();
    const outcomes = [record, record, { ...record, policy: "2" }, recordWith()].map(storage.append);
    expect((await Promise.all(outcomes)).sort()).toEqual(["conflict", "known", "stored", "stored"]);
  });

  it("are kept once, in whatever order and however often they come (R65)", async () => {
    const records = Array.from({ length: 12 }, () => recordWith());
    const order = fc.array(fc.nat({ max: records.length - 1 }), { minLength: 1, maxLength: 60 });
    const seen = new Set<number>();
    await fc.assert(
      fc.asyncProperty(order, fc.boolean(), async (indices, isTogether) => {
        const send = async (index: number) => storage.append(records[index] ?? recordWith());
        const outcomes = [];
        if (isTogether) outcomes.push(...(await Promise.all(indices.map(send))));
        else for (const index of indices) outcomes.push(await send(index));
        const fresh = new Set(indices.filter((index) => !seen.has(index)));
        for (const index of indices) seen.add(index);
        expect(outcomes.filter((one) => one === "stored")).toHaveLength(fresh.size);
        expect(outcomes.filter((one) => one === "conflict")).toEqual([]);
        expect(await list(storage.export())).toHaveLength(seen.size);
      }),
      { numRuns: 30 },
    );
  });

  it("are found by subject or by id, in the order of receipt (R63)", async () => {
    const subject = randomUUID();
    const mine = [recordWith({ subject }), recordWith({ subject }), recordWith({ subject })];
    for (const one of [...mine, recordWith()]) {
      await storage.append(one);
      await pause(2);
    }
    expect((await storage.find(subject)).map(({ id }) => id)).toEqual(mine.map(({ id }) => id));
    expect((await storage.find(mine[1]?.id ?? "")).map(({ id }) => id)).toEqual([mine[1]?.id]);
    expect(await storage.find(randomUUID())).toEqual([]);
  });

  it("are exported page by page, all of them once, also from and to a time", async () => {
    const count = 2_345;
    await Promise.all(Array.from({ length: count }, () => storage.append(recordWith())));
    await pause(5);
    const between = new Date().toISOString();
    const last = recordWith();
    await storage.append(last);
    const all = await list(storage.export());
    expect(new Set(all.map(({ id }) => id)).size).toBe(count + 1);
    expect(all.map(({ received }) => received)).toEqual(all.map(({ received }) => received).sort());
    expect(await list(storage.export(undefined, between))).toHaveLength(count);
    expect((await list(storage.export(between))).map(({ id }) => id)).toEqual([last.id]);
  });

  it("of a subject are deleted, and no others (R63)", async () => {
    const subject = randomUUID();
    const other = recordWith();
    for (const one of [recordWith({ subject }), recordWith({ subject }), other]) await storage.append(one);
    expect(await storage.delete(subject)).toBe(2);
    expect(await storage.delete(subject)).toBe(0);
    expect((await list(storage.export())).map(({ id }) => id)).toEqual([other.id]);
  });

  it("are purged when they are old, however many (R64)", async () => {
    await Promise.all(Array.from({ length: 2_100 }, () => storage.append(recordWith())));
    await pause(5);
    const between = new Date().toISOString();
    const young = recordWith();
    await storage.append(young);
    expect(await storage.purge(between)).toBe(2_100);
    expect((await list(storage.export())).map(({ id }) => id)).toEqual([young.id]);
  });

  it("go on being stored while a long export is read slowly", async () => {
    await Promise.all(Array.from({ length: 1_500 }, () => storage.append(recordWith())));
    let count = 0;
    for await (const _ of storage.export(undefined, new Date().toISOString())) {
      count++;
      if (count % 500 === 0) expect(await storage.append(recordWith())).toBe("stored");
    }
    expect(count).toBeGreaterThan(1_000);
  });

  it.each([
    "update sluis_records set body = '{}'",
    "delete from sluis_records",
    ...(name === "SQLite"
      ? []
      : [
          "truncate sluis_records",
          "insert into sluis_records select * from sluis_records on conflict (id) do update set body = '{}'",
        ]),
  ])("are append-only for everybody: %s (R61)", async (statement) => {
    const record = recordWith();
    await storage.append(record);
    await expect(asAnybody(database, statement)).rejects.toThrow("append-only");
    expect(await storage.append(record)).toBe("known");
  });

  it("cannot be replaced either", async () => {
    const record = recordWith();
    await storage.append(record);
    const values = `('${record.id}', '${record.subject}', '2000', '{}')`;
    const replace =
      name === "SQLite"
        ? `insert or replace into sluis_records values ${values}`
        : `insert into sluis_records values ${values} on conflict do nothing`;
    await asAnybody(database, replace);
    expect(await storage.append(record)).toBe("known");
  });

  it("can be written by two receivers at once, each of them once", async () => {
    const second = await openStorage(database);
    const records = Array.from({ length: 200 }, () => recordWith());
    const outcomes = await Promise.all(records.flatMap((one) => [storage.append(one), second.append(one)]));
    expect(outcomes.filter((one) => one === "stored")).toHaveLength(200);
    expect(outcomes.filter((one) => one === "known")).toHaveLength(200);
    await second.close();
  });

  it("are all stored when the storage is closed right behind them", async () => {
    const records = Array.from({ length: 700 }, () => recordWith());
    const outcomes = records.map(storage.append);
    await storage.close();
    expect(new Set(await Promise.all(outcomes))).toEqual(new Set(["stored"]));
    storage = await openStorage(database);
    expect(await list(storage.export())).toHaveLength(700);
  });

  it("are refused where too many wait", async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 5_100 }, () => storage.append(recordWith())),
    );
    const refused = outcomes.filter(({ status }) => status === "rejected").length;
    expect(refused).toBe(100);
    expect(await list(storage.export())).toHaveLength(5_000);
  }, 60_000);

  it("say that all is well", async () => {
    await expect(storage.health()).resolves.toBeUndefined();
  });
});

describe("a SQLite file", () => {
  it("holds nothing any more of what was deleted (R63)", async () => {
    const database = await freshSqlite();
    const bytes = () =>
      ["", "-wal"].map((ending) => readFileSync(`${database.slice(7)}${ending}`, "latin1")).join("");
    const storage = await openStorage(database);
    const [gone, kept] = [recordWith(), recordWith()];
    for (const one of [gone, kept]) await storage.append(one);
    expect(bytes()).toContain(gone.subject);
    await storage.delete(gone.subject);
    expect(bytes()).not.toContain(gone.subject);
    expect(bytes()).toContain(kept.subject);
    await storage.close();
  });
});

describe("what is no database", () => {
  it.each([
    "mysql://x",
    "records.db",
    "",
    "sqlite:",
    "postgres://secret:pass@127.0.0.1:1/x",
    "sqlite:/no/such/folder/x.db",
  ])("is said in words, and no password with it: %s", async (database) => {
    const failure = await openStorage(database).then(
      () => undefined,
      (error: Error) => error,
    );
    expect(failure?.name).toBe("Error");
    expect(failure?.message).toMatch(/^(--database must be|the database cannot be opened: )/);
    expect(failure?.message).not.toContain("pass");
  });
});
