import { databaseOf, FLAGS, origins, parse, whole } from "./options.ts";
import { PlainError } from "./plain-error.ts";
import type { Surroundings } from "./surroundings.ts";

/** The longest that a record may be kept, in days: a century. */
const MOST_DAYS = 36_500;

/** Shorter ones can be guessed. */
const TOKEN_LENGTH = 16;

function tokenOf(env: Surroundings["env"]): string | undefined {
  const token = env.SLUIS_RECORDS_TOKEN || undefined;
  if (token && token.length < TOKEN_LENGTH)
    throw new PlainError(`SLUIS_RECORDS_TOKEN must have ${TOKEN_LENGTH} characters or more`, 2);
  return token;
}

/** What the server was asked to do. @throws {PlainError} where that is not understood */
export function settingsOf(args: readonly string[], env: Surroundings["env"]) {
  const flags = parse(args, FLAGS.serve);
  const days = flags["retention-days"];
  return {
    database: databaseOf(flags.database, env),
    port: whole("port", flags.port, 0, 65_535),
    host: flags.host,
    origins: origins(flags.origin),
    rate: whole("rate", flags.rate, 0, 1_000_000),
    trustProxy: flags["trust-proxy"],
    /** Undefined: nothing is removed. */
    days: days === undefined ? undefined : whole("retention-days", days, 1, MOST_DAYS),
    token: tokenOf(env),
  };
}

export type Settings = ReturnType<typeof settingsOf>;
