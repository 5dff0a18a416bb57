import type { FastifyInstance } from "fastify";
import { isAllowed } from "./origin.ts";
import type { Outage } from "./outage.ts";
import { need } from "./packages.ts";
import { type ConsentRecord, RECORD_SCHEMA } from "./record.ts";
import { refuse } from "./refusal.ts";
import type { Outcome, Storage } from "./storage.ts";

/** How long a browser may remember a preflight, in seconds. */
const PREFLIGHT = 86_400;

const STATUS: Readonly<Record<Outcome, number>> = { stored: 201, known: 200, conflict: 409 };

/** Answers preflights, and lets those pages read the answer that may send; others get none of it. */
async function addOrigins(app: FastifyInstance, origins: readonly string[]): Promise<void> {
  const { default: cors } = await need("@fastify/cors", () => import("@fastify/cors"));
  app.addHook("onRequest", async (request, reply) => {
    if (!isAllowed(request.headers.origin, request.host, origins)) return refuse(reply, 403);
  });
  await app.register(cors, {
    origin: true,
    methods: ["POST"],
    allowedHeaders: ["content-type"],
    maxAge: PREFLIGHT,
  });
}

/** `POST /records` and its preflight (R65, R67). */
export async function addPublicRoutes(
  app: FastifyInstance,
  storage: Storage,
  origins: readonly string[],
  outage: Outage,
): Promise<void> {
  await addOrigins(app, origins);
  app.removeContentTypeParser("text/plain");
  app.post<{ Body: ConsentRecord }>(
    "/records",
    { schema: { body: RECORD_SCHEMA } },
    async ({ body }, reply) => {
      const outcome = await storage.append(body);
      outage.worked();
      if (outcome === "conflict") return refuse(reply, STATUS.conflict);
      return reply.code(STATUS[outcome]).send({ id: body.id, outcome });
    },
  );
}
