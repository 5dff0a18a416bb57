/*
 * Version 1 of a record: the proof of one decision (R56-R58). Everything in it is written by the browser; a server adds
 * the time of receipt. It holds no address, no user agent and no history, and no other property is accepted.
 */

const ACTIONS = ["accept", "reject", "partial", "withdraw", "signal", "expiry"] as const;
const SURFACES = ["banner", "preferences", "placeholder", "declaration", "api", "none"] as const;
const SOURCES = ["visitor", "api", "signal", "expiry"] as const;
const REGIMES = ["opt-in", "opt-out", "objectable"] as const;

export interface ConsentRecord {
  readonly v: 1;
  /** A random UUID, version 4. Sending the same record again changes nothing (R65). */
  readonly id: string;
  /** The `id` of the decision before this one, which stays as it is (R61); null for the first. */
  readonly previous: string | null;
  /** The consent id: a random UUID, version 4, that stays while the visitor's storage lives (R62). */
  readonly subject: string;
  /** The browser's clock at the decision, ISO 8601 in UTC, with or without milliseconds. A hint only (R66). */
  readonly at: string;
  /** What was done. */
  readonly action: (typeof ACTIONS)[number];
  /** Where it was done; `none` where nothing was shown. */
  readonly surface: (typeof SURFACES)[number];
  /** Every category and service that was decided on, granted or denied: at most 200 ids. */
  readonly choices: Readonly<Record<string, boolean>>;
  /** Who decided. */
  readonly source: (typeof SOURCES)[number];
  /** The version of the site's policy; empty where it has none. */
  readonly policy: string;
  /** SHA-256 of exactly the texts and services that were shown, in lower-case hexadecimal (R59). */
  readonly text: string;
  /** The version of Sluis. */
  readonly library: string;
  /** The language tag of the texts. */
  readonly language: string;
  readonly regime: (typeof REGIMES)[number];
  /** A country, or a country and a part of it, as in ISO 3166: `NL`, `US-CA`; null where the site gave none. */
  readonly region: string | null;
  /** What the browser itself asked for. `gpc` is Global Privacy Control. */
  readonly signals: { readonly gpc: boolean };
  /** The host name of the page, in lower case, without a port. */
  readonly domain: string;
}

/** A record as it is kept. */
export interface StoredRecord extends ConsentRecord {
  /** The server's clock at receipt, ISO 8601 in UTC with milliseconds (R66). */
  readonly received: string;
}

const UUID = "^[\\da-f]{8}-[\\da-f]{4}-4[\\da-f]{3}-[89ab][\\da-f]{3}-[\\da-f]{12}$";
const uuid = { type: "string", pattern: UUID } as const;
const oneOf = (values: readonly string[]) => ({ type: "string", enum: values });
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
  action: oneOf(ACTIONS),
  surface: oneOf(SURFACES),
  choices: {
    type: "object",
    maxProperties: 200,
    propertyNames: { pattern: "^[a-z][a-z\\d-]{0,31}$" },
    additionalProperties: { type: "boolean" },
  },
  source: oneOf(SOURCES),
  policy: matching("^[\\w.:-]{0,40}$"),
  text: matching("^[\\da-f]{64}$"),
  library: matching("^\\d[\\w.+-]{0,39}$"),
  language: matching("^[A-Za-z]{2,8}(-[A-Za-z\\d]{1,8}){0,4}$"),
  regime: oneOf(REGIMES),
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
