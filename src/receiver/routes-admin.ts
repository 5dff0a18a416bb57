import { Readable } from "node:stream";
import type { FastifyInstance } from "fastify";
import { ndjson } from "./ndjson.ts";
import { UUID_SCHEMA } from "./record.ts";
import { refuse } from "./refusal.ts";
import type { Storage } from "./storage.ts";
import { instant } from "./time.ts";
import { isBearer } from "./token.ts";

const SUBJECT = {
  querystring: {
    type: "object",
    required: ["subject"],
    properties: { subject: UUID_SCHEMA },
    additionalProperties: false,
  },
};

const TIME = { type: "string", maxLength: 30 };
const RANGE = {
  querystring: { type: "object", properties: { from: TIME, to: TIME }, additionalProperties: false },
};

interface Subject {
  Querystring: { subject: string };
}
interface Range {
  Querystring: { from?: string; to?: string };
}

/** For whoever answers a visitor's request, or an authority's: each call carries the token (R63). */
export function addAdminRoutes(app: FastifyInstance, storage: Storage, token: string): void {
  // After the limit on requests has counted this one, so that tokens cannot be tried fast.
  app.addHook("preValidation", async ({ headers }, reply) => {
    if (!isBearer(headers.authorization, token)) return refuse(reply, 401);
  });
  app.get<Subject>("/records", { schema: SUBJECT }, async ({ query }) => ({
    records: await storage.find(query.subject),
  }));
  app.delete<Subject>("/records", { schema: SUBJECT }, async ({ query }) => ({
    deleted: await storage.delete(query.subject),
  }));
  app.get<Range>("/records/export", { schema: RANGE }, async ({ query: { from, to } }, reply) => {
    const [since, until] = [from, to].map((one) => one && instant(one));
    if ((from && !since) || (to && !until)) return refuse(reply, 400);
    reply.type("application/x-ndjson");
    return reply.send(Readable.from(ndjson(storage.export(since, until))));
  });
}
