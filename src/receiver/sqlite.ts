import { closeSync, openSync } from "node:fs";
import { createBatch } from "./batch.ts";
import { need } from "./packages.ts";
import type { ConsentRecord } from "./record.ts";
import { SQLITE_SCHEMA, SQLITE_SETTINGS } from "./sqlite-schema.ts";
import { createEraser, createReader, createWriter } from "./sqlite-table.ts";
import { ALL, pageByPage, pages, type Storage } from "./storage.ts";

async function openFile(path: string) {
  const { default: Database } = await need("libsql", () => import("libsql"));
  // SQLite gives its other files the permissions of this one.
  closeSync(openSync(path, "a", 0o600));
  const database = new Database(path);
  for (const setting of SQLITE_SETTINGS) database.pragma(setting);
  database.exec(SQLITE_SCHEMA);
  return database;
}

/** A file on this machine. It is made where there is none; its folder must be there. */
export async function openSqlite(path: string): Promise<Storage> {
  const database = await openFile(path);
  const write = createWriter(database);
  const batch = createBatch(async (records: readonly ConsentRecord[]) => write(records));
  const reader = createReader(database);
  const eraser = createEraser(database);
  const erasing = async (remove: () => Promise<number>) => {
    const count = await remove();
    // What was deleted is gone from the write-ahead log as well, unless another program reads just now.
    database.pragma("wal_checkpoint(truncate)");
    return count;
  };
  return {
    append: batch.add,
    find: async (id) => reader.find(id),
    export: (from = ALL.from, to = ALL.to) => pages(from, async (after) => reader.page(after, to)),
    delete: (subject) => erasing(async () => eraser.subject(subject)),
    purge: (before) => erasing(() => pageByPage(async () => eraser.before(before))),
    health: async () => void reader.find(""),
    async close() {
      await batch.idle();
      database.close();
    },
  };
}
