import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encode } from "../../../src/storage/encode.ts";
import { decode } from "../../../src/storage/format.ts";
import { anyId, decided } from "../make.ts";

/** What a plain reader sees as granted: in the list of that name, and not in the other. */
function plainlyGranted(text: string): string[] {
  const list = (name: string) =>
    text
      .split("&")
      .flatMap((part) => (part.startsWith(`${name}=`) ? part.slice(name.length + 1).split("+") : []));
  return list("granted").filter((id) => id && !list("denied").includes(id));
}

/** Never throws, and never grants what the text does not plainly list. */
function isHarmless(text: string): void {
  const plain = plainlyGranted(text);
  const { choices = {} } = decode(text) ?? {};
  for (const [id, answer] of Object.entries(choices)) if (answer) expect(plain).toContain(id);
}

const anyText = fc
  .record({
    at: fc.constant(Date.UTC(2026, 10, 21, 9, 30)),
    policy: fc.constantFrom("", "v1", "2024-02-06"),
    choices: fc.dictionary(anyId, fc.boolean(), { maxKeys: 6 }),
  })
  .map(encode);

const anyPiece = fc.oneof(
  fc.constantFrom(
    "&",
    "=",
    "+",
    "-",
    "granted=",
    "denied=",
    "analytics",
    "marketing",
    "&v=1",
    "v=99",
    "%2B",
    ";",
  ),
  fc.string({ maxLength: 3, unit: "binary" }),
);

/** A piece put in, or put over as much as `over` characters. */
const anyDamage = fc.record({ at: fc.nat(300), over: fc.nat(30), piece: anyPiece });

const damaged = fc
  .tuple(anyText, fc.array(anyDamage, { minLength: 1, maxLength: 4 }))
  .map(([text, damages]) =>
    damages.reduce((sum, { at, over, piece }) => {
      const place = at % (sum.length + 1);
      return sum.slice(0, place) + piece + sum.slice(place + over);
    }, text),
  );

describe("a stored text that somebody or something has changed (R3, R179)", () => {
  it("does no harm as 10,000 kinds of noise", () => {
    fc.assert(fc.property(fc.string({ maxLength: 200, unit: "binary" }), isHarmless), { numRuns: 10_000 });
  });

  it("does no harm as 10,000 damaged decisions", () => {
    fc.assert(fc.property(damaged, isHarmless), { numRuns: 10_000 });
  });

  it("does no harm with its parts in any order, left out or doubled", () => {
    const parts = ["at=2026-11-21T09:30:00Z", "policy=v1", "denied=marketing", "granted=analytics", "v=1"];
    const anyParts = fc.array(fc.constantFrom(...parts), { maxLength: 8 });
    fc.assert(
      fc.property(anyParts, (some) => isHarmless(some.join("&"))),
      { numRuns: 10_000 },
    );
  });

  it("still reads a whole one, so that the tests above mean something", () => {
    const text = encode(decided({ analytics: true, marketing: false }));
    expect(plainlyGranted(text)).toEqual(["analytics"]);
    expect(decode(text)?.choices).toEqual({ analytics: true, marketing: false });
  });
});
