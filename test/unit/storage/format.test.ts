import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encode } from "../../../src/storage/encode.ts";
import { decode } from "../../../src/storage/format.ts";
import type { Decision } from "../../../src/types.ts";
import { anyId, decided } from "../make.ts";

const TEXT = "at=2026-11-21T09:30:00Z&policy=2024-02-06&denied=marketing&granted=analytics+youtube&v=1";
const DECISION = decided(
  { marketing: false, analytics: true, youtube: true },
  { at: Date.UTC(2026, 10, 21, 9, 30), policy: "2024-02-06" },
);

const anyDecision: fc.Arbitrary<Decision> = fc
  .record({
    at: fc.integer({ min: 1, max: Date.UTC(9999, 11, 31) / 1000 }).map((seconds) => seconds * 1000),
    policy: fc.stringMatching(/^[\w.:-]{0,40}$/),
    choices: fc.dictionary(anyId, fc.boolean(), { maxKeys: 60, noNullPrototype: true }),
  })
  .chain((plain) =>
    fc
      .record(
        { shown: fc.uniqueArray(anyId, { maxLength: 60 }), signal: fc.constant(true) },
        { requiredKeys: [] },
      )
      .map((more) => ({ ...plain, ...more })),
  );

describe("the text of the cookie", () => {
  it("can be read by a person", () => {
    expect(encode(DECISION)).toBe(TEXT);
    expect(decode(TEXT)).toEqual(DECISION);
  });

  it("can be split by ten lines of any server language", () => {
    const fields = new URLSearchParams(encode(DECISION));
    expect(fields.get("granted")?.split(" ")).toEqual(["analytics", "youtube"]);
    expect(fields.get("denied")?.split(" ")).toEqual(["marketing"]);
    expect([fields.get("policy"), fields.get("v")]).toEqual(["2024-02-06", "1"]);
    expect(Date.parse(fields.get("at") ?? "")).toBe(DECISION.at);
  });

  it("is read back as it was written, for any decision", () => {
    fc.assert(
      fc.property(anyDecision, (decision) => {
        expect(decode(encode(decision))).toEqual(decision);
      }),
    );
  });

  it("needs no quoting in a cookie (R180)", () => {
    fc.assert(
      fc.property(anyDecision, (decision) => {
        expect(encode(decision)).toMatch(/^[\w.:=&+-]*$/);
      }),
    );
  });

  it("is no decision once it is cut short, wherever that is (R3)", () => {
    fc.assert(
      fc.property(anyDecision, (decision) => {
        const text = encode(decision);
        for (let length = 0; length < text.length; length++)
          expect(decode(text.slice(0, length))).toBeUndefined();
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ["nothing", ""],
    ["noise", "%%%"],
    ["another version", TEXT.replace("v=1", "v=2")],
    ["a version of the future", TEXT.replace("v=1", "v=99")],
    ["a version that only begins alike", TEXT.replace("v=1", "v=1.5")],
    ["no version", TEXT.replace("&v=1", "")],
    ["something before the start", `more=1&${TEXT}`],
    ["something after the end", `${TEXT}&more=1`],
    ["a line break at the end", `${TEXT}\n`],
    ["another order", TEXT.replace("at=2026-11-21T09:30:00Z&", "").concat("&at=2026-11-21T09:30:00Z")],
    ["no time", TEXT.replace("2026-11-21T09:30:00Z", "")],
    ["a time that is none", TEXT.replace("2026-11-21T09:30:00Z", "2026-13-45T99:99:99Z")],
    ["a day that does not exist", TEXT.replace("2026-11-21", "2026-02-30")],
    ["an hour that does not exist", TEXT.replace("09:30:00", "24:00:00")],
    ["a time in the order of another country", TEXT.replace("2026-11-21T09", "11-21-2026T09")],
    [
      "a time with fractions in the place of its year",
      TEXT.replace("2026-11-21T09:30:00Z", "T2026:11:21:09:30:0Z"),
    ],
    ["a time without its zone", TEXT.replace("00Z", "00")],
    ["an id in both lists", TEXT.replace("denied=marketing", "denied=marketing+youtube")],
    ["an id twice in one list", TEXT.replace("granted=analytics", "granted=analytics+analytics")],
    ["a sign too many", TEXT.replace("analytics+youtube", "analytics++youtube")],
    ["a sign at the end of a list", TEXT.replace("youtube", "youtube+")],
    ["capitals in an id", TEXT.replace("analytics", "Analytics")],
    ["an id that reaches for the prototype", TEXT.replace("analytics", "__proto__")],
    ["markup", TEXT.replace("analytics", "<img src=x>")],
    ["a signal that is none of ours", TEXT.replace("&v=1", "&signal=dnt&v=1")],
    ["a signal before what was shown", TEXT.replace("&v=1", "&signal=gpc&shown=clarity&v=1")],
    ["capitals in what was shown", TEXT.replace("&v=1", "&shown=Clarity&v=1")],
    ["quoted text", encodeURIComponent(TEXT)],
    ["JSON", JSON.stringify(DECISION)],
    ["four kilobytes of noise", "granted=analytics&v=1&".repeat(200)],
  ])("is no decision with %s (R3, R179)", (_, text) => {
    expect(decode(text)).toBeUndefined();
  });

  it("reads an id that objects inherit as an entry of its own (R178)", () => {
    const choices = decode(TEXT.replace("analytics", "constructor"))?.choices ?? {};
    expect(Object.hasOwn(choices, "constructor")).toBe(true);
  });
});
