import type { Pool } from "pg";
import { canonical } from "./canonical.ts";
import type { ConsentRecord } from "./record.ts";
import { type Outcome, PAGE, type Place, type Row } from "./storage.ts";

const INSERT = `insert into sluis_records (id, subject, received, body)
  select id, subject, $3, body from unnest($1::text[], $2::text[], $4::text[]) as given (id, subject, body)
  order by id on conflict do nothing returning id`;

const BODIES = "select id, body from sluis_records where id = any($1::text[])";

/** What became of each record, where the table holds `bodies` and was given the ids in `fresh` just now. */
function outcomes(
  given: readonly (readonly [id: string, body: string])[],
  fresh: Set<string>,
  bodies: ReadonlyMap<string, string>,
): Outcome[] {
  return given.map(([id, body]) => {
    if (bodies.get(id) !== body) return "conflict";
    // The first of several with one id in this list.
    return fresh.delete(id) ? "stored" : "known";
  });
}

/**
 * Stores a list of records in one statement, which is one commit. In the order of their ids, so that two receivers on
 * one database never wait for each other in a circle.
 */
export async function write(pool: Pool, records: readonly ConsentRecord[]): Promise<Outcome[]> {
  const given = records.map((record) => [record.id, canonical(record)] as const);
  const ids = records.map(({ id }) => id);
  const subjects = records.map(({ subject }) => subject);
  const texts = given.map(([, body]) => body);
  const { rows } = await pool.query<Row>(INSERT, [ids, subjects, new Date().toISOString(), texts]);
  const fresh = new Set(rows.map(({ id }) => id));
  if (fresh.size === given.length) return given.map(() => "stored");
  const kept = (await pool.query<Row>(BODIES, [ids])).rows;
  return outcomes(given, fresh, new Map(kept.map(({ id, body }) => [id, body])));
}

/** Removes rows in the way that the trigger demands. */
async function erase(pool: Pool, statement: string, value: string): Promise<number> {
  const client = await pool.connect();
  let failure: Error | undefined;
  try {
    await client.query("begin; set local sluis.erasing = 'on'");
    const { rowCount } = await client.query(statement, [value]);
    await client.query("commit");
    return rowCount ?? 0;
  } catch (error) {
    failure = error as Error;
    throw error;
  } finally {
    // After a failure the connection is dropped, and its transaction with it.
    client.release(failure);
  }
}

export const eraseSubject = (pool: Pool, subject: string): Promise<number> =>
  erase(pool, "delete from sluis_records where subject = $1", subject);

/** At most one page of what is older. */
export const eraseBefore = (pool: Pool, time: string): Promise<number> =>
  erase(
    pool,
    `delete from sluis_records where id in
     (select id from sluis_records where received < $1 order by received, id limit ${PAGE})`,
    time,
  );

export const find = async (pool: Pool, id: string): Promise<Row[]> =>
  (
    await pool.query<Row>("select * from sluis_records where subject = $1 or id = $1 order by received, id", [
      id,
    ])
  ).rows;

export const page = async (pool: Pool, { received, id }: Place, to: string): Promise<Row[]> =>
  (
    await pool.query<Row>(
      `select * from sluis_records where (received, id) > ($1, $2) and received < $3
       order by received, id limit ${PAGE}`,
      [received, id, to],
    )
  ).rows;
