import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "sluis-records-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A fresh file, as `--database` takes it. */
export const freshSqlite = async (): Promise<string> => `sqlite:${join(folder, `${randomUUID()}.db`)}`;

/** Runs SQL as the owner of the cluster. */
export async function sql(url: string, statement: string): Promise<pg.QueryResult> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await client.query(statement);
  } finally {
    await client.end();
  }
}

/** A fresh database in a cluster. */
export async function freshPostgres(cluster = process.env.SLUIS_TEST_POSTGRES ?? ""): Promise<string> {
  const name = `t${randomUUID().replaceAll("-", "")}`;
  await sql(`${cluster}/postgres`, `create database ${name}`);
  return `${cluster}/${name}`;
}

export const DATABASES = [
  ["SQLite", freshSqlite],
  ["PostgreSQL", () => freshPostgres()],
] as const;
