import type { FastifyInstance, FastifyServerOptions } from "fastify";
import { createOutage } from "./outage.ts";
import { need } from "./packages.ts";
import { createErrorHandler, refuse } from "./refusal.ts";
import { addAdminRoutes } from "./routes-admin.ts";
import { addPublicRoutes } from "./routes-public.ts";
import type { Storage } from "./storage.ts";

export interface ServerOptions {
  readonly storage: Storage;
  /** Other origins whose pages may send records, as browsers write them. */
  readonly origins: readonly string[];
  /** The token of the admin routes; without it there are none. */
  readonly token?: string | undefined;
  /** Requests per minute from one client address; 0 for no limit. */
  readonly rate: number;
  /** Whether the nearest proxy says who the client is. */
  readonly trustProxy: boolean;
  /** Told what happens, never who asked. */
  readonly log: (line: string) => void;
}

/** The most that one record may weigh, in bytes; one with 200 choices stays below 10,000. */
const BODY_LIMIT = 16_384;

/** How long a request may take to arrive, in milliseconds. */
const ARRIVAL = 10_000;

/** Counts are kept in memory, by address, for the minute they are needed; an answer says only when to come again. */
const COUNTS = { "x-ratelimit-limit": false, "x-ratelimit-remaining": false, "x-ratelimit-reset": false };
const QUIET = { addHeaders: COUNTS, addHeadersOnExceeding: COUNTS };

const optionsOf = ({ trustProxy }: ServerOptions): FastifyServerOptions => ({
  // What is accepted is what was sent: nothing is converted, dropped or filled in.
  ajv: { customOptions: { coerceTypes: false, removeAdditional: false, useDefaults: false } },
  bodyLimit: BODY_LIMIT,
  exposeHeadRoutes: false,
  forceCloseConnections: "idle",
  frameworkErrors: (_error, _request, reply) => void refuse(reply, 400),
  logger: false,
  requestTimeout: ARRIVAL,
  // Only the address that connected is believed: what it hands on may have been written by anyone.
  trustProxy: trustProxy && ((_address: string, hop: number) => hop === 0),
});

async function addLimits(app: FastifyInstance, rate: number): Promise<void> {
  const { default: rateLimit } = await need("@fastify/rate-limit", () => import("@fastify/rate-limit"));
  if (rate > 0) await app.register(rateLimit, { ...QUIET, max: rate, timeWindow: "1 minute" });
}

async function addRoutes(app: FastifyInstance, options: ServerOptions): Promise<void> {
  const { storage, origins, token, log } = options;
  const outage = createOutage(log);
  app.setErrorHandler(createErrorHandler(outage.failed));
  await app.register((scope) => addPublicRoutes(scope, storage, origins, outage));
  if (token) await app.register(async (scope) => addAdminRoutes(scope, storage, token));
  app.get("/health", { config: { rateLimit: false } }, async () => {
    await storage.health();
    return { status: "ok" };
  });
}

/** The HTTP server, not listening yet. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { fastify } = await need("fastify", () => import("fastify"));
  const app = fastify(optionsOf(options));
  app.addHook("onRequest", async (_, reply) => {
    reply.headers({ "cache-control": "no-store", "x-content-type-options": "nosniff" });
  });
  await addLimits(app, options.rate);
  app.setNotFoundHandler((_, reply) => refuse(reply, 404));
  await addRoutes(app, options);
  return app;
}
