import { describe, expect, it } from "vitest";
import { cookieNames, domains, erasePlan, matches, paths } from "../../../src/storage/erase-plan.ts";

describe("the domains that a cookie may have been set for (R51)", () => {
  it.each([
    ["www.shop.co.uk", ["www.shop.co.uk", "shop.co.uk", "co.uk"]],
    ["example.nl", ["example.nl"]],
    ["a.b.c.example.nl", ["a.b.c.example.nl", "b.c.example.nl", "c.example.nl", "example.nl"]],
    ["localhost", []],
  ])("of %s are the host and every parent of two labels or more", (host, expected) => {
    expect(domains(host)).toEqual(expected);
  });

  it("include an IP address itself", () => {
    expect(domains("192.168.1.1")).toContain("192.168.1.1");
  });
});

describe("the paths that a cookie may have been set for (R51)", () => {
  it.each([
    ["/", ["/"]],
    ["/shop", ["/", "/shop", "/shop/"]],
    ["/shop/", ["/", "/shop", "/shop/"]],
    [
      "/nl/shop/item.html",
      ["/", "/nl", "/nl/", "/nl/shop", "/nl/shop/", "/nl/shop/item.html", "/nl/shop/item.html/"],
    ],
    ["//double//slash", ["/", "/double", "/double/", "/double/slash", "/double/slash/"]],
  ])("of %s are every folder on the way, with and without a slash", (pathname, expected) => {
    expect(paths(pathname)).toEqual(expected);
  });
});

describe("whether a name is covered", () => {
  it.each([
    ["_ga", ["_ga"], true],
    ["_ga_ABC", ["_ga"], false],
    ["_ga_ABC", ["_ga_*"], true],
    ["_ga_", ["_ga_*"], true],
    ["_gat", ["_ga_*"], false],
    ["x_ga", ["_ga*"], false],
    ["_pk_id.3.1fff", ["mtm_consent", "_pk_*"], true],
    ["_pk_*", ["_pk_id"], false],
    ["a.c", ["abc", "a?c"], false],
    ["session", [], false],
  ])("%s by %j: %s", (name, patterns, expected) => {
    expect(matches(patterns, name)).toBe(expected);
  });
});

describe("the names in a cookie string", () => {
  it.each([
    ["", []],
    ["a=1", ["a"]],
    ["a=1; b=x=y; c=", ["a", "b", "c"]],
    ["a=1; a=2", ["a"]],
    ["=nameless; b=1", ["b"]],
  ])("of %j are %j", (cookies, expected) => {
    expect(cookieNames(cookies)).toEqual(expected);
  });
});

describe("the cookie strings that erase one name (R51)", () => {
  const plan = erasePlan("_ga", "www.shop.co.uk", "/nl/item");

  it("cover every path with every domain, and with none", () => {
    const places = ["", "www.shop.co.uk", "shop.co.uk", "co.uk"];
    for (const path of ["/", "/nl", "/nl/", "/nl/item", "/nl/item/"]) {
      for (const place of places) {
        const wanted = `; Path=${path}${place && `; Domain=${place}`}`;
        expect(plan.filter((cookie) => cookie.endsWith(wanted))).toHaveLength(1);
      }
    }
  });

  it("say each of these once more for a secure cookie, and once for a partitioned one", () => {
    const plain = plan.filter((cookie) => !cookie.includes("Secure"));
    expect(plain).toHaveLength(5 * 4);
    for (const more of ["; Secure", "; Secure; SameSite=None; Partitioned"]) {
      expect(plan.filter((cookie) => cookie.endsWith(more) && !plain.includes(cookie))).toEqual(
        plain.map((cookie) => cookie + more),
      );
    }
  });

  it("name the cookie, empty it and let it end at once", () => {
    for (const cookie of plan)
      expect(cookie).toMatch(/^_ga=; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Path=\//);
  });

  it("name no domain where the host can have none", () => {
    expect(erasePlan("_ga", "localhost", "/")).toHaveLength(3);
    expect(erasePlan("_ga", "localhost", "/").join()).not.toContain("Domain");
  });
});
