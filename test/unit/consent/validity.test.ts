import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CLOCK_SKEW, expiresAt, isValid } from "../../../src/consent/validity.ts";
import { DAY, decided } from "../make.ts";

const acceptance = decided({ analytics: true, marketing: true }, { policy: "2024-02-06" });
const refusal = decided({ analytics: false, marketing: false }, { policy: "2024-02-06" });
const { at } = acceptance;
const onDay = (day: number, decision = acceptance) => isValid(decision, "2024-02-06", 180, at + day * DAY);

describe("whether a decision still counts", () => {
  it("holds on day 179 and not on day 181 (R40)", () => {
    expect(onDay(179)).toBe(true);
    expect(onDay(181)).toBe(false);
  });

  it("ends at the very moment, not a millisecond later", () => {
    expect(isValid(acceptance, "2024-02-06", 180, at + 180 * DAY - 1)).toBe(true);
    expect(isValid(acceptance, "2024-02-06", 180, at + 180 * DAY)).toBe(false);
  });

  it("remembers a refusal as long as an acceptance (R39)", () => {
    for (const day of [0, 90, 179, 181, 400]) expect(onDay(day, refusal)).toBe(onDay(day, acceptance));
    expect(expiresAt(refusal, 180)).toBe(expiresAt(acceptance, 180));
  });

  it("counts from the decision alone, however often it is looked at (R41)", () => {
    for (const day of [1, 50, 100, 179]) expect(onDay(day)).toBe(true);
    expect(expiresAt(acceptance, 180)).toBe(at + 180 * DAY);
  });

  it("counts only under the policy it was made for (R42)", () => {
    expect(isValid(acceptance, "2024-02-07", 180, at)).toBe(false);
    expect(isValid(acceptance, "", 180, at)).toBe(false);
  });

  it("does not come from the future, but for a clock that was set back a little (R3, R66)", () => {
    expect(isValid(acceptance, "2024-02-06", 180, at - CLOCK_SKEW)).toBe(true);
    expect(isValid(acceptance, "2024-02-06", 180, at - CLOCK_SKEW - 1)).toBe(false);
    expect(onDay(-1)).toBe(false);
  });

  it("never counts for a number of days that is none, or that is over", () => {
    for (const days of [Number.NaN, 0, -1, Number.NEGATIVE_INFINITY])
      expect(isValid(acceptance, "2024-02-06", days, at + 1)).toBe(false);
  });

  it("never begins to count again once it is over (R41)", () => {
    const time = fc.integer({ min: 0, max: 500 * DAY });
    fc.assert(
      fc.property(time, time, fc.integer({ min: 1, max: 400 }), (one, other, days) => {
        const [early, late] = [Math.min(one, other), Math.max(one, other)];
        const isValidAt = (time: number) => isValid(acceptance, "2024-02-06", days, at + time);
        expect(isValidAt(late) && !isValidAt(early)).toBe(false);
      }),
    );
  });
});
