import type { Pool } from "pg";
import { createBatch } from "./batch.ts";
import { need } from "./packages.ts";
import { POSTGRES_SCHEMA, POSTGRES_SETTINGS } from "./postgres-schema.ts";
import { eraseBefore, eraseSubject, find, page, write } from "./postgres-table.ts";
import type { ConsentRecord } from "./record.ts";
import { ALL, pageByPage, pages, recordOf, type Storage } from "./storage.ts";

/** How long a database may take to answer, in milliseconds: a browser that waits longer sends again. */
const PATIENCE = 10_000;

async function connect(url: string): Promise<Pool> {
  const { default: pg } = await need("pg", () => import("pg"));
  const pool = new pg.Pool({
    connectionString: url,
    application_name: "sluis records",
    max: 4,
    keepAlive: true,
    connectionTimeoutMillis: PATIENCE / 2,
    query_timeout: PATIENCE,
    onConnect: (client) => client.query(POSTGRES_SETTINGS),
  });
  // An idle connection that breaks is replaced by the next call; without a listener it would end the process.
  pool.on("error", () => {});
  return pool;
}

/** @param url a connection string; what it leaves out is taken from PGUSER, PGPASSWORD and their like */
export async function openPostgres(url: string): Promise<Storage> {
  const pool = await connect(url);
  await pool.query(POSTGRES_SCHEMA);
  const batch = createBatch((records: readonly ConsentRecord[]) => write(pool, records));
  return {
    append: batch.add,
    find: async (id) => (await find(pool, id)).map(recordOf),
    export: (from = ALL.from, to = ALL.to) => pages(from, (after) => page(pool, after, to)),
    delete: (subject) => eraseSubject(pool, subject),
    purge: (before) => pageByPage(() => eraseBefore(pool, before)),
    health: async () => void (await pool.query("select id from sluis_records limit 1")),
    async close() {
      await batch.idle();
      await pool.end();
    },
  };
}
