import { afterEach, describe, expect, it, vi } from "vitest";
import { type Config, declaration, declarationHtml } from "../../../src/declare.ts";
import { records as dutch } from "../../../src/locales/nl.ts";
import { clarity, googleAnalytics, service } from "../../../src/services/index.ts";
import { presets } from "../../../src/services/presets.ts";
import { RULES } from "../../../src/services/rules.ts";
import type { DeclaredService } from "../../../src/types.ts";
import { EN, NL } from "./facts.ts";

const SITE = { controller: "Example BV", policy: { url: "/privacy", version: "2026-02-06" } };

const servicesOf = async (config: Config): Promise<DeclaredService[]> =>
  (await declaration(config)).categories.flatMap(({ services }) => services);

afterEach(() => vi.restoreAllMocks());

describe("the declaration without a page", () => {
  it("needs none", () => {
    expect([typeof document, typeof window]).toEqual(["undefined", "undefined"]);
  });

  it("is of the state before any choice", async () => {
    const { decidedAt, categories } = await declaration({ ...SITE, services: { clarity: "abcdefghij" } });
    expect(decidedAt).toBeNull();
    expect(
      categories.map(({ id, granted, services }) => [id, granted, services.map((one) => one.id)]),
    ).toEqual([
      ["functional", true, ["sluis"]],
      ["analytics", false, ["clarity"]],
    ]);
  });

  it("is the same for both doors", async () => {
    const script = { "google-analytics": "G-ABC1234567", clarity: "abcdefghij" };
    const module = [googleAnalytics("G-ABC1234567"), clarity("abcdefghij")];
    expect(await servicesOf({ ...SITE, services: module })).toEqual(
      await servicesOf({ ...SITE, services: script }),
    );
  });

  it("knows the facts of presets by their id", async () => {
    const warn = vi.spyOn(console, "warn").mockReturnValue();
    const fitting: Readonly<Record<string, string>> = {
      "google-analytics": "G-ABC1234567",
      clarity: "abcdefghij",
    };
    // Those that can be had without options, and two that need some.
    const given = presets
      .filter(({ id }) => id && (fitting[id] || !Object.keys(RULES[id]?.needs ?? {}).length))
      .map(({ id }) => [id, fitting[id] ?? true]);
    expect(given.length).toBeGreaterThan(8);
    const services = await servicesOf({ ...SITE, services: Object.fromEntries(given) });
    expect(warn).not.toHaveBeenCalled();
    expect(services.map(({ id }) => id).sort()).toEqual(["sluis", ...given.map(([id]) => id)].sort());
    for (const { id, name, purposes } of services) {
      expect(name).not.toBe(id);
      expect(purposes.length).toBeGreaterThan(0);
    }
  });

  it("declares a service that is no preset as the site describes it", async () => {
    const chat = {
      category: "marketing",
      name: { en: "Chat", nl: "Chatten" },
      purpose: "Answering questions",
      provider: "Chat AG",
      places: ["CH"],
      policy: "https://chat.example/privacy",
      cookies: [
        "chat_id",
        { name: "chat_*", lifetime: [5, "day"], purpose: "Knows you again", kind: "local" },
      ],
    };
    const { id: _, ...declared } = {
      id: "chat",
      name: "Chat",
      provider: "Chat AG",
      purposes: ["Answering questions"],
      places: ["Switzerland"],
      policy: "https://chat.example/privacy",
      granted: false,
      exempt: false,
      stores: [
        { name: "chat_id", kind: "cookie", domain: "", party: "first", lifetime: "", purpose: "" },
        {
          name: "chat_*",
          kind: "local",
          domain: "",
          party: "first",
          lifetime: "5 days",
          purpose: "Knows you again",
        },
      ],
    };
    expect((await servicesOf({ ...SITE, services: { chat } })).at(-1)).toEqual({ id: "chat", ...declared });
    const listed = [service({ id: "chat-too", ...chat } as never)];
    expect((await servicesOf({ ...SITE, services: listed })).at(-1)).toEqual({ id: "chat-too", ...declared });
  });

  it("declares what is kept for records, where the site keeps them, and only there", async () => {
    const ours = async (records?: { url: string }) =>
      (await servicesOf({ ...SITE, ...(records && { records }) }))[0]?.stores.map(
        ({ name, kind }) => `${name} ${kind}`,
      );
    const always = ["consent_sluis cookie", "sluis-erase cookie", "sluis-news local"];
    expect(await ours()).toEqual(always);
    expect(await ours({ url: "data:," })).toEqual(always);
    expect(await ours({ url: "/records" })).toEqual([
      ...always,
      "sluis-records local",
      "sluis-records cookie",
    ]);
    const html = await declarationHtml({ ...SITE, records: { url: "/records" } }, { language: "nl" });
    expect(html).toContain(dutch.ownRecords);
  });

  it("declares what is exempt in its category, as running", async () => {
    const matomo = { url: "https://stats.example.nl/", siteId: 3, mode: "exempt", confirmedConfig: true };
    const { categories } = await declaration({ ...SITE, services: { matomo } });
    expect(categories.at(-1)).toMatchObject({
      id: "analytics",
      services: [{ id: "matomo", exempt: true, granted: true, provider: "Example BV", places: [EN.own] }],
    });
    expect(await declarationHtml({ ...SITE, services: { matomo } })).toContain(EN.exempt);
  });

  it("says that something was left out, and leaves it out", async () => {
    const warn = vi.spyOn(console, "warn").mockReturnValue();
    const services = { "google-analytics": "UA-1", clarity: "abcdefghij" };
    expect((await servicesOf({ ...SITE, services })).map(({ id }) => id)).toEqual(["sluis", "clarity"]);
    expect(warn).toHaveBeenCalledOnce();
  });

  it.each([[null], [{}], ["text"], [{ services: 5, categories: "x", texts: [], policy: null }]])(
    "survives %j for a configuration",
    async (config) => {
      vi.spyOn(console, "warn").mockReturnValue();
      expect(await declarationHtml(config as never)).toContain("consent_sluis");
    },
  );
});

describe("its language", () => {
  it.each([
    ["nl", "en", "nl"],
    ["nl-BE", undefined, "nl"],
    [undefined, "nl", "nl"],
    ["fy", "nl", "nl"],
    ["constructor", undefined, "en"],
    [undefined, undefined, "en"],
  ])("asked %s and configured %s is %s", async (language, configured, expected) => {
    const config = { ...SITE, ...(configured && { language: configured }) };
    const options = language === undefined ? {} : { language };
    expect((await declaration(config, options)).language).toBe(expected);
  });

  it("brings the site's own words along", async () => {
    const config = { ...SITE, language: "nl", texts: { nl: { undecided: "Nog niets <gekozen>." } } };
    const html = await declarationHtml(config);
    expect(html).toContain("Nog niets &lt;gekozen&gt;.");
    expect(html).toContain(NL.alwaysOn);
  });
});

describe("its HTML", () => {
  it("has no styles, no scripts, and no button that nothing would answer", async () => {
    const html = await declarationHtml({ ...SITE, services: { clarity: "abcdefghij" } });
    expect(html).toMatch(/^<div data-sluis="declaration" lang="en" dir="ltr">.*<\/div>$/s);
    expect(html).not.toMatch(/<(script|style|button)|\sstyle=|\son\w+=/);
    expect(html).toContain(EN.undecided);
  });

  it("begins with the headings that were asked for", async () => {
    expect(await declarationHtml(SITE)).toContain("<h3>");
    expect(await declarationHtml(SITE, { level: 2 })).toContain("<h2>");
  });

  it.each([
    ["/privacy", true],
    ["privacy.html#cookies", true],
    ["https://example.nl/p", true],
    ["javascript:alert(1)", false],
    ["data:text/html,x", false],
  ])("links the policy %s: %s (R177)", async (url, isLinked) => {
    expect((await declarationHtml({ ...SITE, policy: { url } })).includes(`href="${url}"`)).toBe(isLinked);
  });
});
