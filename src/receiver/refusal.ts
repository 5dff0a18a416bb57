import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import { drain } from "./drain.ts";
import { RECORD_SCHEMA } from "./record.ts";

/** Everything a refusal says: it never repeats what was sent (R67). */
const WORDS: Readonly<Record<number, string>> = {
  400: "the request is not valid",
  401: "a token is needed",
  403: "this origin may not send records",
  404: "there is nothing here",
  408: "the request took too long",
  409: "another record has this id",
  413: "the record is too large",
  415: "the content type must be application/json",
  429: "too many requests",
  503: "the database does not answer, try again later",
};

/** The property of a record that was not accepted; a name that is none of ours is not repeated. */
function fieldOf({ validation }: FastifyError): string | undefined {
  const { instancePath = "", params } = validation?.[0] ?? {};
  const name = instancePath.split("/")[1] ?? params?.missingProperty;
  return RECORD_SCHEMA.required.find((one) => one === name);
}

/** Ends a request with one of the statuses above. */
export function refuse(reply: FastifyReply, status: number, field?: string): FastifyReply {
  if (status === 401) reply.header("www-authenticate", "Bearer");
  if (status === 503) reply.header("retry-after", "30");
  return reply.code(status).send({ error: WORDS[status] ?? WORDS[400], field });
}

/** What fails on its way, as a refusal; what is nobody's mistake out there is a 503 and is told to the log. */
export const createErrorHandler =
  (report: (error: Error) => void) =>
  async (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
    const { statusCode: status = 500 } = error;
    if (status >= 500) report(error);
    if (status === 413) await drain(request.raw);
    return refuse(reply, status < 500 ? status : 503, fieldOf(error));
  };
