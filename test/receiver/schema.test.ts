import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { canonical } from "../../src/receiver/canonical.ts";
import { type ConsentRecord, RECORD_SCHEMA } from "../../src/receiver/record.ts";
import { makeStage, post, type Stage } from "./inject.ts";
import { anyJunk, anyRecord, recordWith } from "./records.ts";

const many = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`s${index}`, true]));

const REFUSED: readonly (readonly [keyof ConsentRecord, ...unknown[]])[] = [
  ["v", 2, "1", true],
  ["id", "", "1", "0B6F0C9E-4F0A-4C2B-9D53-1A7F4C1F2A01", "0b6f0c9e-4f0a-1c2b-9d53-1a7f4c1f2a01", null],
  ["previous", "", "none", false],
  ["subject", "", 7, null],
  ["at", "", "2026-11-21", "2026-11-21T09:30:00", "2026-11-21T09:30:00+01:00", "2026-02-30T00:00:00Z", 0],
  ["action", "", "ACCEPT", "deny", null],
  ["surface", "", "dialog", null],
  [
    "choices",
    [],
    null,
    many(201),
    { Analytics: true },
    { "": true },
    { ok: 1 },
    { [`a${"b".repeat(32)}`]: true },
  ],
  ["source", "", "default"],
  ["policy", "a b", "x".repeat(41), null, 20240206],
  ["text", "", "9f86", "9F86".repeat(16)],
  ["library", "", "latest", "x".repeat(41)],
  ["language", "", "nl_NL", "n", "nl\n"],
  ["regime", "", "optin", null],
  ["region", "", "nl", "NLD", "US-CALIF"],
  ["signals", {}, [], null, { gpc: "1" }, { gpc: true, dnt: true }],
  ["domain", "", "www.example.nl:443", "EXAMPLE.nl", "a/b", `${"a".repeat(254)}`, "a\n"],
];

const ACCEPTED: readonly (readonly [keyof ConsentRecord, ...unknown[]])[] = [
  ["previous", null, "0b6f0c9e-4f0a-4c2b-9d53-1a7f4c1f2a01"],
  ["at", "1970-01-01T00:00:00Z", "2099-12-31T23:59:59.999Z", "2024-02-29T00:00:00Z"],
  ["choices", {}, many(200), { constructor: true, "a-1": false }],
  ["policy", "", "2024-02-06", "v1.2:3_b"],
  ["region", null, "XX", "US-CA", "NL"],
  ["domain", "localhost", "a.b.c.example", "[::1]", "my_host"],
];

const cases = (table: typeof REFUSED) =>
  table.flatMap(([name, ...values]) => values.map((value) => ({ name, value, text: JSON.stringify(value) })));

let receiver: Stage;
beforeAll(async () => {
  receiver = await makeStage();
});
afterAll(() => receiver.close());

describe("what is taken for a record (R57, R58)", () => {
  it.each(cases(ACCEPTED))("$name may be $text", async ({ name, value }) => {
    const { app } = receiver;
    expect((await post(app, { ...recordWith(), [name]: value })).statusCode).toBe(201);
  });

  it.each(cases(REFUSED))("$name may not be $text", async ({ name, value }) => {
    const { app } = receiver;
    const answer = await post(app, { ...recordWith(), [name]: value });
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toEqual({ error: "the request is not valid", field: name });
  });

  it.each(RECORD_SCHEMA.required)("is none without %s", async (name) => {
    const { app } = receiver;
    const { [name]: _, ...rest } = recordWith();
    const answer = await post(app, rest);
    expect([answer.statusCode, answer.json().field]).toEqual([400, name]);
  });

  it.each(["ip", "userAgent", "referrer", "url", "received", "toString", "__proto__"])(
    "holds no %s, nor anything else that is not said (R58)",
    async (name) => {
      const { app, storage } = receiver;
      const record = recordWith();
      const text = JSON.stringify(record).replace("{", `{${JSON.stringify(name)}:"192.0.2.7",`);
      const answer = await post(app, text);
      expect([answer.statusCode, answer.body.includes("192.0.2.7")]).toEqual([400, false]);
      expect(await storage.find(record.id)).toEqual([]);
    },
  );

  it("says in the schema what it says in the type: every property is needed, no other is known", () => {
    expect([...RECORD_SCHEMA.required].sort()).toEqual(Object.keys(recordWith()).sort());
    expect(RECORD_SCHEMA.additionalProperties).toBe(false);
  });

  it("comes back as it was sent, whatever it holds", async () => {
    const { app, storage } = receiver;
    await fc.assert(
      fc.asyncProperty(anyRecord, async (record) => {
        expect((await post(app, record)).statusCode).toBe(201);
        const [{ received, ...kept } = { received: "" }] = await storage.find(record.id);
        expect(kept).toEqual(record);
        expect(received).toBe(new Date(received).toISOString());
      }),
      { numRuns: 100 },
    );
  });

  it("is refused with nothing of it repeated, whatever is wrong with it (R67)", async () => {
    const { app } = receiver;
    const places = fc.constantFrom(...RECORD_SCHEMA.required);
    await fc.assert(
      fc.asyncProperty(anyRecord, places, anyJunk, async (record, name, junk) => {
        const answer = await post(app, { ...record, [name]: junk });
        expect([200, 201, 400]).toContain(answer.statusCode);
        if (answer.statusCode === 400)
          expect(answer.json()).toEqual({ error: "the request is not valid", field: name });
      }),
      { numRuns: 200 },
    );
  });

  it("has one canonical text, in whatever order its properties come", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const turned = Object.fromEntries(Object.entries(record).reverse()) as unknown as ConsentRecord;
        expect(canonical(turned)).toBe(canonical(record));
        expect(JSON.parse(canonical(record))).toEqual(record);
      }),
    );
  });
});
