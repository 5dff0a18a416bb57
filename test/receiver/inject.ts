import type { FastifyInstance, InjectOptions } from "fastify";
import { afterEach } from "vitest";
import { openStorage } from "../../src/receiver/open.ts";
import { createServer, type ServerOptions } from "../../src/receiver/server.ts";
import type { Storage } from "../../src/receiver/storage.ts";
import { freshSqlite } from "./databases.ts";

export const TOKEN = "a-token-of-some-length";
export const OTHER_SITE = "https://www.example.nl";

/** Lines that the server wrote. */
export const lines: string[] = [];
const open: Stage["close"][] = [];

afterEach(async () => {
  for (const close of open.splice(0)) await close();
  lines.length = 0;
});

export interface Stage {
  readonly app: FastifyInstance;
  readonly storage: Storage;
  close(): Promise<void>;
}

/** A server on a fresh file, or on what it is given, without a port; whoever makes it closes it. */
export async function makeStage(own: Partial<ServerOptions> = {}): Promise<Stage> {
  const storage = own.storage ?? (await openStorage(await freshSqlite()));
  const options = { origins: [OTHER_SITE], token: TOKEN, rate: 0, trustProxy: false };
  const app = await createServer({ ...options, log: (line) => lines.push(line), ...own, storage });
  const close = async () => {
    await app.close();
    await storage.close();
  };
  return { app, storage, close };
}

/** The same for one test. */
export async function stage(own?: Partial<ServerOptions>): Promise<Stage> {
  const made = await makeStage(own);
  open.push(made.close);
  return made;
}

/** Sends anything as the page of a listed site would. */
export const post = (app: FastifyInstance, payload: unknown, own: InjectOptions = {}) =>
  app.inject({
    method: "POST",
    url: "/records",
    payload: typeof payload === "string" ? payload : JSON.stringify(payload),
    ...own,
    headers: { origin: OTHER_SITE, "content-type": "application/json", ...own.headers },
  });

/** Asks as the owner of the token would. */
export const ask = (app: FastifyInstance, url: string, method: "GET" | "DELETE" = "GET") =>
  app.inject({ method, url, headers: { authorization: `Bearer ${TOKEN}` } });
