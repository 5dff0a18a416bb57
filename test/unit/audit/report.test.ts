import { describe, expect, it } from "vitest";
import type { Found } from "../../../src/audit/found.ts";
import { leaksIn, report } from "../../../src/audit/report.ts";

const ADDRESS = "https://www.shop.example.nl/";
const NOTHING: Found = { hosts: [], cookies: [], stored: [] };
const withdrawn = (more: Partial<Found>) => ({
  "no choice": NOTHING,
  refused: NOTHING,
  accepted: NOTHING,
  withdrawn: { ...NOTHING, ...more },
});
const cookie = (name: string, domain: string, days = 0) => ({ name, domain, days });
const leaks = (more: Partial<Found>, allow: readonly string[] = []) =>
  leaksIn(ADDRESS, withdrawn(more), allow);

describe("what an audit calls a leak (R211)", () => {
  it.each(["www.shop.example.nl", ".shop.example.nl", ".example.nl"])("is a cookie of %s", (domain) => {
    expect(leaks({ cookies: [cookie("_ga", domain)] })).toEqual([
      `withdrawn: keeps the cookie _ga of ${domain}`,
    ]);
  });

  it.each([".vendor.example", "other.example.nl", "example.nl.evil.example"])(
    "is no cookie of %s, which the page cannot reach",
    (domain) => {
      expect(leaks({ cookies: [cookie("_ga", domain)] })).toEqual([]);
    },
  );

  it("is nothing of ours, and nothing that may be there", () => {
    const more = {
      hosts: ["cdn.example.nl", "other.example"],
      cookies: [cookie("consent_sluis", "www.shop.example.nl"), cookie("session", "www.shop.example.nl")],
      stored: ["localStorage: sluis-news", "localStorage: cart: 1", "IndexedDB: cart: 2"],
    };
    expect(leaks(more, ["cdn.example.nl", "session", "cart*"])).toEqual(["withdrawn: asks other.example"]);
  });

  it("is nothing that was agreed to", () => {
    const accepted = { hosts: ["vendor.example"], cookies: [cookie("_ga", ".example.nl")], stored: ["x: y"] };
    expect(leaksIn(ADDRESS, { ...withdrawn({}), accepted }, [])).toEqual([]);
  });
});

describe("what is told", () => {
  it("names each state, and how long cookies last", () => {
    const found = withdrawn({
      hosts: ["vendor.example"],
      cookies: [cookie("a", "x.nl", 1), cookie("b", "x.nl", 400), cookie("c", "x.nl")],
    });
    expect(report(ADDRESS, found, ["one"])).toBe(`${ADDRESS}

no choice
  other hosts: none
  cookies: none
  stored: none

refused
  other hosts: none
  cookies: none
  stored: none

accepted
  other hosts: none
  cookies: none
  stored: none

withdrawn
  other hosts:
    vendor.example
  cookies:
    a (x.nl, 1 day)
    b (x.nl, 400 days)
    c (x.nl, until the browser is closed)
  stored: none

should not be there, unless you allow it:
- one`);
  });
});
