import { once } from "node:events";
import type { FastifyInstance } from "fastify";
import { openStorage, shown } from "./open.ts";
import { databaseOf, FLAGS, origins, parse, whole } from "./options.ts";
import { PlainError } from "./plain-error.ts";
import { startRetention } from "./retention.ts";
import { createServer } from "./server.ts";
import type { Surroundings } from "./surroundings.ts";

/** How long answers that are under way may take once the server is to stop, in milliseconds. */
const STOP_WITHIN = 10_000;

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

function settingsOf(args: readonly string[], env: Surroundings["env"]) {
  const flags = parse(args, FLAGS.serve);
  const days = flags["retention-days"];
  return {
    database: databaseOf(flags.database, env),
    port: whole("port", flags.port, 0, 65_535),
    host: flags.host,
    origins: origins(flags.origin),
    rate: whole("rate", flags.rate, 0, 1_000_000),
    trustProxy: flags["trust-proxy"],
    days: days === undefined ? undefined : whole("retention-days", days, 1, MOST_DAYS),
    token: tokenOf(env),
  };
}

async function listen(app: FastifyInstance, host: string, port: number): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (error) {
    throw new PlainError(`${host} port ${port} cannot be used: ${(error as Error).message}`);
  }
}

/** Lets what is under way end; whoever does not read his answer is not waited for. */
async function stop(app: FastifyInstance): Promise<void> {
  const timer = setTimeout(() => app.server.closeAllConnections(), STOP_WITHIN);
  await app.close();
  clearTimeout(timer);
}

/** Ends with the first of two signals; the next one has its usual effect. */
async function signalled(): Promise<void> {
  const heard = new AbortController();
  await Promise.race(["SIGTERM", "SIGINT"].map((name) => once(process, name, { signal: heard.signal })));
  heard.abort();
}

/** Runs until it is told to stop, by SIGTERM or SIGINT; a second signal ends it at once. */
export async function serve(args: readonly string[], { env, log }: Surroundings): Promise<void> {
  const { database, ...settings } = settingsOf(args, env);
  const storage = await openStorage(database);
  try {
    const app = await createServer({ ...settings, storage, log });
    const signal = signalled();
    log(`listens on ${await listen(app, settings.host, settings.port)}, keeps records in ${shown(database)}`);
    const end = settings.days ? startRetention(storage, settings.days, log) : () => {};
    await signal;
    end();
    await stop(app);
  } finally {
    await storage.close();
  }
  log("stopped");
}
