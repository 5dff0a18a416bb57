import { describe, expect, it } from "vitest";
import { lifetimeAdvice } from "../../../src/config/lifetimes.ts";
import { about as analytics } from "../../../src/services/about/google-analytics.ts";
import type { Lifetime } from "../../../src/types.ts";
import { service } from "../make.ts";
import { about, cookie } from "../storage/traces.ts";

const said = (lifetime: Lifetime | undefined, more = {}, category = "analytics") =>
  lifetimeAdvice({}, [service("ga", category)], {
    ga: about([cookie("_short"), { ...cookie("_ga"), ...(lifetime && { lifetime }), ...more }]),
  });

const LINE = ["services.ga: _ga stays for more than 395 days; see whether the vendor lets you shorten that"];

describe("advice on what is kept for more than thirteen months (R45)", () => {
  it.each<[Lifetime]>([[[2, "year"]], [[400, "day"]], [[396, "day"]], [[14, "month"]]])(
    "is given of %j",
    (lifetime) => {
      expect(said(lifetime)).toEqual(LINE);
    },
  );

  it.each<[Lifetime]>([
    [[13, "month"]],
    [[395, "day"]],
    [[1, "year"]],
    [[30, "minute"]],
    ["session"],
    ["kept"],
  ])("is not given of %j", (lifetime) => {
    expect(said(lifetime)).toEqual([]);
  });

  it("is not given of other domains, which no site can change, nor of what is always on", () => {
    expect(said([2, "year"], { domain: ".vendor.example" })).toEqual([]);
    expect(said([2, "year"], {}, "functional")).toEqual([]);
  });

  it("survives lifetimes that a site wrote itself", () => {
    for (const lifetime of [["x", "y"], [5], {}, 5, null])
      expect(said(lifetime as unknown as Lifetime)).toEqual([]);
  });

  it("is given of our own cookie", () => {
    const line = "cookie.days: 400 is more than 395, for which nobody should be remembered unasked";
    expect(lifetimeAdvice({ cookie: { days: 400 } }, [], {})).toEqual([line]);
    for (const config of [{ cookie: { days: 395 } }, { cookie: null }, undefined, "x"])
      expect(lifetimeAdvice(config, [], {})).toEqual([]);
  });

  it("ends where a site gives Analytics' cookies a shorter life, which visitors read too", () => {
    const of = (options: Readonly<Record<string, unknown>>) => {
      const facts = analytics(options);
      return [facts.stores[0]?.lifetime, lifetimeAdvice({}, [service("ga")], { ga: facts }).length];
    };
    expect(of({})).toEqual([[2, "year"], 1]);
    expect(of({ config: { cookie_expires: 34_128_000 } })).toEqual([[395, "day"], 0]);
    expect(of({ config: { cookie_expires: 0 } })).toEqual(["session", 0]);
    expect(of({ config: { cookie_expires: "soon" } })).toEqual([[2, "year"], 1]);
  });
});
