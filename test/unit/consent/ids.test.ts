import { describe, expect, it } from "vitest";
import { fits, ID, POLICY_VERSION, RECORDS } from "../../../src/consent/ids.ts";

describe("what an id may be (R181)", () => {
  it.each(["a", "analytics", "google-analytics", "x-2", "a9-", `a${"b".repeat(31)}`])("%s", (id) => {
    expect(ID.test(id)).toBe(true);
  });

  it.each(["", "9a", "-a", "A", "aB", "a b", " a", "a ", "a_b", "a+b", "a&b", "é", `a${"b".repeat(32)}`])(
    "not %j",
    (id) => {
      expect(ID.test(id)).toBe(false);
    },
  );
});

describe("what the version of a policy may be (R42)", () => {
  it.each(["1", "v7", "2024-02-06", "a.b:c_D", "x".repeat(40)])("%s", (version) => {
    expect(POLICY_VERSION.test(version)).toBe(true);
  });

  it.each(["", "a b", " a", "a ", "a&b", "a;b", "v=1", "é", "x".repeat(41)])("not %j", (version) => {
    expect(POLICY_VERSION.test(version)).toBe(false);
  });
});

describe("the name under which records are kept", () => {
  it("is the one that owners and visitors read of: a list of cookies must stay true", () => {
    expect(RECORDS).toBe("sluis-records");
  });
});

describe("what may be held to a pattern (R177)", () => {
  it.each(["a1", 12, 0, "0"])("is text and numbers: %j", (value) => {
    expect(fits(/^\w+$/, value)).toBe(true);
  });

  it.each([true, null, undefined, {}, ["a"], () => "a", Symbol("a")])("is nothing else: %o", (value) => {
    expect(fits(/\w/, value)).toBe(false);
  });
});
