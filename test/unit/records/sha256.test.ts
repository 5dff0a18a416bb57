import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sha256 } from "../../../src/records/sha256.ts";

const known = (text: string) => createHash("sha256").update(text).digest("hex");

describe("the hash of what was shown (R59)", () => {
  it("is SHA-256 for every length around the ends of blocks", () => {
    for (let length = 0; length <= 260; length++) {
      const text = "a".repeat(length);
      expect([length, sha256(text)]).toEqual([length, known(text)]);
    }
  });

  it("is SHA-256 of any text, of one byte a letter or of four", () => {
    const texts = fc.string({ unit: "binary", maxLength: 3000, size: "max" });
    fc.assert(
      // What is half a letter is written as one that stands for it, here and there.
      fc.property(texts, (text) => {
        expect(sha256(text)).toBe(known(text));
      }),
      { numRuns: 300 },
    );
  });
});
