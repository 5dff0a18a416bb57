import { PlainError } from "./plain-error.ts";
import { openPostgres } from "./postgres.ts";
import { openSqlite } from "./sqlite.ts";
import type { Storage } from "./storage.ts";

const opener = (database: string): (() => Promise<Storage>) => {
  const [, scheme, rest = ""] = /^(\w+):(.+)$/.exec(database) ?? [];
  // In memory nothing would be kept, which is never meant.
  if (scheme === "sqlite" && rest !== ":memory:") return () => openSqlite(rest);
  if (scheme === "postgres" || scheme === "postgresql") return () => openPostgres(database);
  // Not repeated: it may hold a password.
  throw new PlainError("--database must be sqlite:<file> or postgres://<user>@<host>/<name>", 2);
};

/**
 * Opens the database, and makes its table where there is none.
 * @throws {PlainError} where it cannot be opened
 */
export async function openStorage(database: string): Promise<Storage> {
  const open = opener(database);
  try {
    return await open();
  } catch (error) {
    if (error instanceof PlainError) throw error;
    throw new PlainError(`the database cannot be opened: ${(error as Error).message}`);
  }
}

/** The database as it may be shown: without user and password. */
export const shown = (database: string): string => database.replace(/^(postgres(?:ql)?:\/\/).*@/, "$1");
