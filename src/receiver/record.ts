import type { ConsentRecord } from "../types.ts";

/*
 * What a record may hold (R57, R58); no other property is accepted.
 */

export type { ConsentRecord };
/** A record as it is kept. */
export interface StoredRecord extends ConsentRecord {
  /** The server's clock at receipt, ISO 8601 in UTC with milliseconds (R66). */
  readonly received: string;
}

const UUID = "^[\\da-f]{8}-[\\da-f]{4}-4[\\da-f]{3}-[89ab][\\da-f]{3}-[\\da-f]{12}$";
const uuid = { type: "string", pattern: UUID } as const;
const oneOf = <T extends string>(...values: readonly T[]) => ({ type: "string", enum: values });
const matching = (pattern: string) => ({ type: "string", maxLength: 253, pattern });

const properties: Readonly<Record<keyof ConsentRecord, object>> = {
  v: { const: 1 },
  id: uuid,
  previous: { ...uuid, type: ["string", "null"] },
  subject: uuid,
  at: {
    type: "string",
    format: "date-time",
    pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{3})?Z$",
  },
  action: oneOf<ConsentRecord["action"]>("accept", "reject", "partial", "withdraw", "signal", "expiry"),
  surface: oneOf<ConsentRecord["surface"]>(
    "banner",
    "preferences",
    "placeholder",
    "declaration",
    "api",
    "none",
  ),
  choices: {
    type: "object",
    maxProperties: 200,
    propertyNames: { pattern: "^[a-z][a-z\\d-]{0,31}$" },
    additionalProperties: { type: "boolean" },
  },
  source: oneOf<ConsentRecord["source"]>("visitor", "api", "signal", "expiry"),
  policy: matching("^[\\w.:-]{0,40}$"),
  text: matching("^[\\da-f]{64}$"),
  library: matching("^\\d[\\w.+-]{0,39}$"),
  language: matching("^[A-Za-z]{2,8}(-[A-Za-z\\d]{1,8}){0,4}$"),
  regime: oneOf<ConsentRecord["regime"]>("opt-in", "opt-out", "objectable"),
  region: { type: ["string", "null"], pattern: "^[A-Z]{2}(-[A-Z\\d]{1,3})?$" },
  signals: {
    type: "object",
    required: ["gpc"],
    properties: { gpc: { type: "boolean" } },
    additionalProperties: false,
  },
  domain: matching("^([a-z\\d_]([a-z\\d_.-]*[a-z\\d_.])?|\\[[\\da-f:.]+\\])$"),
};

/** The same as a JSON schema. Every text is plain ASCII of bounded length. */
export const RECORD_SCHEMA = {
  type: "object",
  required: Object.keys(properties) as readonly (keyof ConsentRecord)[],
  properties,
  additionalProperties: false,
} as const;

/** What a subject or a record is asked for by. */
export const UUID_SCHEMA = uuid;
