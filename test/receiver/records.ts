import { randomUUID } from "node:crypto";
import fc from "fast-check";
import type { ConsentRecord } from "../../src/receiver/record.ts";

/** A record as a browser sends it. */
export const recordWith = (own: Partial<ConsentRecord> = {}): ConsentRecord => ({
  v: 1,
  id: randomUUID(),
  previous: null,
  subject: randomUUID(),
  at: "2026-11-21T09:30:00.000Z",
  action: "partial",
  surface: "preferences",
  choices: { analytics: true, marketing: false, youtube: true },
  source: "visitor",
  policy: "2024-02-06",
  text: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
  library: "0.1.0",
  language: "nl",
  regime: "opt-in",
  region: "NL",
  signals: { gpc: false },
  domain: "www.example.nl",
  ...own,
});

const uuid = fc.uuid({ version: 4 });
const hex = fc.stringMatching(/^[\da-f]{64}$/);

/** Any record that is one. */
export const anyRecord: fc.Arbitrary<ConsentRecord> = fc.record({
  v: fc.constant(1),
  id: uuid,
  previous: fc.option(uuid),
  subject: uuid,
  at: fc
    .date({ min: new Date(0), max: new Date("9999-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString()),
  action: fc.constantFrom("accept", "reject", "partial", "withdraw", "signal", "expiry"),
  surface: fc.constantFrom("banner", "preferences", "placeholder", "declaration", "api", "none"),
  choices: fc.dictionary(fc.stringMatching(/^[a-z][a-z\d-]{0,31}$/), fc.boolean(), { noNullPrototype: true }),
  source: fc.constantFrom("visitor", "api", "signal", "expiry"),
  policy: fc.stringMatching(/^[\w.:-]{0,40}$/),
  text: hex,
  library: fc.stringMatching(/^\d\.\d{1,2}\.\d{1,2}(-[a-z\d]{1,8})?$/),
  language: fc.constantFrom("nl", "en-GB", "zh-Hant-TW", "pt-BR"),
  regime: fc.constantFrom("opt-in", "opt-out", "objectable"),
  region: fc.constantFrom(null, "NL", "US-CA", "XX", "CA-QC"),
  signals: fc.record({ gpc: fc.boolean() }, { noNullPrototype: true }),
  domain: fc.constantFrom("www.example.nl", "localhost", "xn--bcher-kva.example", "[::1]", "127.0.0.1"),
});

/** What nobody should send in any place of a record. */
export const anyJunk = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    2,
    1e300,
    "",
    " ",
    [],
    {},
    [null],
    { a: 1 },
    "\u0000",
    "\u2028",
  ),
  fc.constantFrom<unknown>("'; drop table sluis_records; --", "<script>alert(1)</script>", "$(id)", "%s%n"),
  fc.string(),
  fc.jsonValue(),
);
