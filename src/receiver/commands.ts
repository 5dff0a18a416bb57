import { ndjson } from "./ndjson.ts";
import { openStorage } from "./open.ts";
import { databaseOf, FLAGS, parse, time, uuid } from "./options.ts";
import { PlainError } from "./plain-error.ts";
import { serve } from "./serve.ts";
import type { Storage } from "./storage.ts";
import type { Surroundings } from "./surroundings.ts";

type Command = (args: readonly string[], surroundings: Surroundings) => Promise<void>;

async function using(database: string, task: (storage: Storage) => Promise<void>): Promise<void> {
  const storage = await openStorage(database);
  try {
    await task(storage);
  } finally {
    await storage.close();
  }
}

const find: Command = async (args, { env, print }) => {
  const { database, subject, id } = parse(args, FLAGS.find);
  const wanted = id === undefined ? uuid("subject", subject) : uuid("id", id);
  await using(databaseOf(database, env), async (storage) => {
    for (const record of await storage.find(wanted)) print(JSON.stringify(record));
  });
};

const exportAll: Command = async (args, { env, write }) => {
  const flags = parse(args, FLAGS.export);
  const [from, to] = [time("from", flags.from), time("to", flags.to)];
  await using(databaseOf(flags.database, env), (storage) => write(ndjson(storage.export(from, to))));
};

const deleteSubject: Command = async (args, { env, print }) => {
  const flags = parse(args, FLAGS.delete);
  const subject = uuid("subject", flags.subject);
  await using(databaseOf(flags.database, env), async (storage) =>
    print(`${await storage.delete(subject)} records removed`),
  );
};

const purge: Command = async (args, { env, print }) => {
  const flags = parse(args, FLAGS.purge);
  const before = time("before", flags.before);
  if (!before) throw new PlainError("--before is needed: a date or a time in UTC", 2);
  await using(databaseOf(flags.database, env), async (storage) =>
    print(`${await storage.purge(before)} records removed`),
  );
};

export const COMMANDS: Readonly<Record<keyof typeof FLAGS, Command>> = {
  serve,
  find,
  export: exportAll,
  delete: deleteSubject,
  purge,
};
