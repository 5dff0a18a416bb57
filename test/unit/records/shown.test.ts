// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/a/b/"}
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { shownText } from "../../../src/declare.ts";
import { shownHash, shownText as textOf } from "../../../src/records/shown.ts";
import { clarity, youtube } from "../../../src/services/index.ts";
import type { Config } from "../../../src/types.ts";
import { settings } from "../make.ts";

const CONFIG: Config = {
  controller: "Example BV",
  policy: { url: "/privacy", version: "2024-02-06" },
  services: { clarity: "abcdefghij", youtube: true },
};
const hashOf = async (
  config: unknown,
  language = "en",
  surface: "banner" | "preferences" | "api" = "banner",
) => (await shownText(config as Config, { language, surface })).hash;

describe("what was shown, as one text (R59)", () => {
  it("is the same whatever order its properties come in", () => {
    const given = { language: "en", surface: "banner", settings: settings() } as const;
    const texts = { b: "2", a: "1", 10: "3" };
    const turned = Object.fromEntries(Object.entries(texts).reverse());
    const config = {
      policy: { version: "1", url: "/p" },
      controller: "X",
      texts: { en: { c: "1", d: "2" } },
    };
    const other = { texts: { en: { d: "2", c: "1" } }, controller: "X", policy: { url: "/p", version: "1" } };
    expect(textOf({ ...given, config, texts })).toBe(textOf({ ...given, config: other, texts: turned }));
  });

  it("is JSON that says what it is, and its hash is that of anybody's SHA-256", async () => {
    const { text, hash } = await shownText(CONFIG);
    expect(JSON.parse(text)).toMatchObject({
      controller: "Example BV",
      language: "en",
      policy: { url: "/privacy", version: "2024-02-06" },
      surface: "banner",
      categories: { analytics: true, marketing: true },
      services: { clarity: "analytics", youtube: "marketing" },
      texts: { accept: "Accept all", reject: "Reject all" },
    });
    expect(hash).toBe(createHash("sha256").update(text).digest("hex"));
  });

  it("holds the texts of its own surface, and none where nothing was shown", async () => {
    const texts = async (surface: "banner" | "preferences" | "placeholder" | "api") =>
      Object.keys(JSON.parse((await shownText(CONFIG, { surface })).text).texts);
    expect(await texts("banner")).not.toContain("save");
    expect(await texts("preferences")).toEqual(expect.arrayContaining(["accept", "save"]));
    expect(await texts("placeholder")).toEqual(expect.arrayContaining(["accept", "load-once"]));
    expect(await texts("api")).toEqual([]);
  });

  it.each([
    ["another word of the owner's", { texts: { en: { accept: "Yes to all" } } }],
    ["another name of who asks", { controller: "Other BV" }],
    ["another policy", { policy: { url: "/privacy", version: "2025-01-01" } }],
    ["another address of it", { policy: { url: "/cookies", version: "2024-02-06" } }],
    ["one more service", { services: { ...CONFIG.services, "linkedin-insight": "123456" } }],
    ["one service less", { services: { clarity: "abcdefghij" } }],
    ["a service elsewhere", { services: { clarity: { projectId: "abcdefghij", category: "marketing" } } }],
    ["one more category", { categories: { chat: { purpose: "Chatting" } } }],
    ["a category in other words", { categories: { analytics: { purpose: "Counting" } } }],
  ])("has another hash with %s", async (_, more) => {
    expect(await hashOf({ ...CONFIG, ...more })).not.toBe(await hashOf(CONFIG));
  });

  it("has another hash in every language and on every surface", async () => {
    const all = await Promise.all([
      hashOf(CONFIG),
      hashOf(CONFIG, "nl"),
      hashOf(CONFIG, "en", "preferences"),
      hashOf(CONFIG, "en", "api"),
    ]);
    expect(new Set(all).size).toBe(4);
  });

  it.each([
    ["looks", { layout: "box", theme: "dark", reopen: true }],
    ["where records go", { records: { url: "/records" } }],
    ["words of another language", { texts: { nl: { accept: "Alles goed" } } }],
    ["how long a choice is kept", { cookie: { days: 90, name: "other" } }],
    ["options of a service", { services: { clarity: "zzzzzzzzzz", youtube: true } }],
  ])("has the same hash with other %s", async (_, more) => {
    expect(await hashOf({ ...CONFIG, ...more })).toBe(await hashOf(CONFIG));
  });

  it("is the same for both doors", async () => {
    const services = [clarity("abcdefghij"), youtube()];
    expect(await hashOf({ ...CONFIG, services })).toBe(await hashOf(CONFIG));
  });

  it.each([undefined, null, {}, { policy: 7, categories: [], services: 1, texts: "x", controller: [] }])(
    "never throws: %j",
    (config) => {
      const shown = { config, settings: settings(), language: "en", surface: "none", texts: {} } as const;
      expect(shownHash(shown)).toMatch(/^[\da-f]{64}$/);
    },
  );
});
