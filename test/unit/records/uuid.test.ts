import { afterEach, describe, expect, it, vi } from "vitest";
import { uuid } from "../../../src/records/uuid.ts";

const V4 = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

afterEach(() => vi.unstubAllGlobals());

describe("a random id (R62)", () => {
  it("is a UUID of version 4", () => {
    expect(uuid()).toMatch(V4);
  });

  it("is one on a page without https too, and another one each time", () => {
    const { getRandomValues } = crypto;
    vi.stubGlobal("crypto", { getRandomValues: getRandomValues.bind(crypto) });
    const ids = Array.from({ length: 500 }, uuid);
    expect(ids.filter((id) => !V4.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(500);
    // Every place takes every digit.
    expect(new Set(ids.map((id) => id[0])).size).toBe(16);
  });
});
