import { once } from "node:events";
import type { FastifyInstance } from "fastify";
import { openStorage, shown } from "./open.ts";
import { PlainError } from "./plain-error.ts";
import { startRetention } from "./retention.ts";
import { createServer } from "./server.ts";
import { type Settings, settingsOf } from "./settings.ts";
import type { Storage } from "./storage.ts";
import type { Surroundings } from "./surroundings.ts";

/** How long answers that are under way may take once the server is to stop, in milliseconds. */
const STOP_WITHIN = 10_000;

async function listen(app: FastifyInstance, { host, port }: Settings): Promise<string> {
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

async function run(storage: Storage, settings: Settings, log: Surroundings["log"]): Promise<void> {
  const app = await createServer({ ...settings, storage, log });
  try {
    const signal = signalled();
    log(`listens on ${await listen(app, settings)}, keeps records in ${shown(settings.database)}`);
    const endRetention = startRetention(storage, settings.days, log);
    await signal;
    endRetention();
  } finally {
    await stop(app);
  }
}

/** Runs until it is told to stop, by SIGTERM or SIGINT; a second signal ends it at once. */
export async function serve(args: readonly string[], { env, log }: Surroundings): Promise<void> {
  const settings = settingsOf(args, env);
  const storage = await openStorage(settings.database);
  try {
    await run(storage, settings, log);
  } finally {
    await storage.close();
  }
  log("stopped");
}
