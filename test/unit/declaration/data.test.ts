// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { declarationOf } from "../../../src/declaration/data.ts";
import { about as clarity } from "../../../src/services/about/clarity.ts";
import { about as matomo } from "../../../src/services/about/matomo.ts";
import { publish } from "../../../src/storage/news.ts";
import { ERASE } from "../../../src/storage/recall.ts";
import type { Stored } from "../../../src/types.ts";
import { decided } from "../make.ts";
import { about, EN, facts, NL } from "./facts.ts";

const categoryOf = (given: Parameters<typeof facts>, id: string) =>
  declarationOf(facts(...given)).categories.find((one) => one.id === id);

/** The one service of a site, as it is declared. */
const declared = (...given: Parameters<typeof facts>) =>
  categoryOf(given, given[1]?.as?.category ?? "analytics")?.services.at(-1);

describe("a declaration (R27, R28)", () => {
  it("says who asks, under which policy, and when the visitor chose", () => {
    expect(declarationOf(facts())).toMatchObject({
      controller: "Example BV",
      policy: { url: "/privacy", version: "2026-02-06" },
      language: "en",
      decidedAt: null,
    });
    const decision = decided({ analytics: true, marketing: false });
    expect(declarationOf(facts({}, { decision })).decidedAt).toBe("2026-11-21T09:30:00.000Z");
  });

  it("tells a service in words of the language", () => {
    expect(declared({ clarity }, { language: "nl", texts: NL })).toMatchObject({
      name: "Microsoft Clarity",
      provider: "Microsoft Ireland Operations Limited",
      purposes: [NL["for.recording"], NL["for.statistics"]],
      places: ["Europese Unie", "Verenigde Staten"],
      policy: clarity.policy,
      optOut: clarity.optOut,
      granted: false,
      exempt: false,
    });
    expect(declared({ clarity }, { language: "nl", texts: NL })?.stores).toContainEqual({
      name: "_clck",
      kind: "cookie",
      domain: "",
      party: "first",
      lifetime: "1 jaar",
      purpose: NL["for.visitor"],
    });
  });

  it("gives the site's own words for what a service is used for, as the preferences do", () => {
    const texts = {
      ...EN,
      "purpose.clarity": "To see where our forms are left unfinished",
      "purpose.tag": "",
    };
    expect(declared({ clarity }, { texts })?.purposes).toEqual([texts["purpose.clarity"]]);
    const other = about({ purposes: ["statistics"] });
    expect(declared({ other }, { texts })?.purposes).toEqual([EN["for.statistics"]]);
    expect(declared({ tag: other }, { texts })?.purposes).toEqual([EN["for.statistics"]]);
  });

  it("names the site where it runs the service itself", () => {
    expect(declared({ matomo: matomo({ url: "https://stats.example.nl/" }) })).toMatchObject({
      provider: "Example BV",
      places: [EN.own],
    });
  });

  it.each<[string, string]>([
    ["own", "the site’s own server"],
    ["EU", "European Union"],
    ["CH", "Switzerland"],
    ["constructor", "constructor"],
    ["the moon", "the moon"],
  ])("calls the place %s %s", (place, name) => {
    expect(declared({ tag: about({ places: [place] }) })?.places).toEqual([name]);
  });

  it.each<[Partial<Stored>, object]>([
    [{}, { kind: "cookie", domain: "", party: "first", lifetime: "", purpose: "" }],
    [{ purpose: "visitor" }, { purpose: EN["for.visitor"] }],
    [{ purpose: "Knows you again" }, { purpose: "Knows you again" }],
    [{ purpose: "constructor" }, { purpose: "constructor" }],
    [{ lifetime: [1, "hour"] }, { lifetime: "1 hour" }],
    [{ lifetime: "session" }, { lifetime: EN.session }],
    [{ lifetime: [1, "fortnight"] as never }, { lifetime: "" }],
    [{ domain: ".vendor.example" }, { domain: ".vendor.example", party: "third" }],
    [{ kind: "local" }, { kind: "local" }],
    [{ kind: "tab" }, { kind: "tab" }],
    [{ kind: "cloud" as never }, { kind: "cookie" }],
  ])("tells what is stored: %j is %j", (stored, words) => {
    const stores = [{ name: "x_*", purpose: "", ...stored }];
    expect(declared({ tag: about({ stores }) })?.stores).toEqual([
      expect.objectContaining({ name: "x_*", ...words }),
    ]);
  });

  it("follows no link but http, https and paths (R177)", () => {
    const links = (policy: string) => declared({ tag: about({ policy }) });
    for (const fine of ["https://a.example/b", "http://a.example/", "/cookies"])
      expect(links(fine)?.policy).toBe(fine);
    for (const bad of ["javascript:alert(1)", "data:text/html,x", "mailto:a@b.example", ""])
      expect(links(bad)).not.toHaveProperty("policy");
  });

  it("turns whatever a site put in place of a text into text (R177)", () => {
    const odd = { name: { tag: "script" }, provider: ["a"] } as never;
    expect(declared({ tag: about(odd) })).toMatchObject({ name: "[object Object]", provider: "a" });
  });
});

describe("what is granted", () => {
  it("is the state's answer, for categories and services", () => {
    const decision = decided({ analytics: false, tag: true, marketing: true });
    const { categories } = declarationOf(facts({ tag: about() }, { decision }));
    expect(categories.map(({ id, granted }) => [id, granted])).toEqual([
      ["functional", true],
      ["analytics", false],
      ["marketing", true],
    ]);
    expect(declared({ tag: about() }, { decision })?.granted).toBe(true);
  });

  it("is always so for what is functional", () => {
    expect(declared({ login: about() }, { as: { category: "functional" } })?.granted).toBe(true);
  });

  it("says of an exempt service that it can be objected to, and whether the visitor did", () => {
    const exempt = { as: { exempt: true } };
    expect(declared({ tag: about() }, exempt)).toMatchObject({ exempt: true, granted: true });
    const decision = decided({ tag: false });
    expect(declared({ tag: about() }, { ...exempt, decision })).toMatchObject({
      exempt: true,
      granted: false,
    });
  });
});

describe("categories", () => {
  it("have their name and purpose as sentences of their own", () => {
    expect(categoryOf([], "analytics")).toMatchObject({
      name: "Analytics",
      purpose: "Measuring how the site is used, so that it can be improved.",
    });
  });

  it("of the site's own are told in its words", () => {
    const label = { en: "Chat", nl: "Chatten" };
    const categories = [{ id: "chat", isAsked: true, label, purpose: "asking us things." }];
    expect(declarationOf(facts({}, { categories, language: "nl", texts: NL })).categories).toMatchObject([
      { id: "chat", name: "Chatten", purpose: "Asking us things.", services: [] },
    ]);
    expect(declarationOf(facts({}, { categories: [{ id: "x", isAsked: true }] })).categories).toMatchObject([
      { name: "x", purpose: "" },
    ]);
  });
});

describe("our own cookie and keys", () => {
  const ours = (cookie = { name: "consent_sluis", granted: 180, days: 180 }) =>
    categoryOf([{ login: about() }, { as: { category: "functional" }, cookie }], "functional")?.services[0];

  it("are declared first, as always on, by the site", () => {
    expect(ours()).toMatchObject({ id: "sluis", provider: "Example BV", granted: true, places: [EN.own] });
  });

  it("have the name and the days that the site configured", () => {
    expect(ours({ name: "choice", granted: 90, days: 90 })?.stores[0]).toMatchObject({
      name: "choice",
      lifetime: "90 days",
    });
  });

  it("are all that Sluis stores, by the names it stores them under (R185)", () => {
    localStorage.clear();
    publish();
    const stores = ours()?.stores ?? [];
    expect(stores.filter(({ kind }) => kind === "local").map(({ name }) => name)).toEqual(
      Object.keys(localStorage),
    );
    expect(stores.filter(({ kind }) => kind === "cookie").map(({ name }) => name)).toEqual([
      "consent_sluis",
      ERASE,
    ]);
    expect(stores.every(({ purpose, lifetime }) => purpose && lifetime)).toBe(true);
  });
});
