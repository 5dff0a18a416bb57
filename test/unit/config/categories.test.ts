import { describe, expect, it, vi } from "vitest";
import { readSettings } from "../../../src/config/read.ts";
import { presets } from "../../../src/services/presets.ts";

function categoriesOf(config: Record<string, unknown>) {
  const refuse = vi.fn();
  const { categories } = readSettings(config, presets, refuse);
  return { categories, isRefused: refuse.mock.calls.length > 0 };
}

const CLARITY = { clarity: "abcdefghij" };
const INSIGHT = { "linkedin-insight": "123456" };
const CHAT = { label: "Chat", purpose: "to talk." };

describe("the categories that are asked", () => {
  it("are those of the configured services, and no purpose that nothing serves (R25)", () => {
    expect(categoriesOf({ services: CLARITY }).categories).toEqual(["analytics"]);
    expect(categoriesOf({ services: INSIGHT }).categories).toEqual(["marketing"]);
  });

  it("keep one order, whatever that of the services", () => {
    expect(categoriesOf({ services: { ...INSIGHT, ...CLARITY } }).categories).toEqual([
      "analytics",
      "marketing",
    ]);
  });

  it("are both built-in ones for a site that gates by markup alone", () => {
    expect(categoriesOf({}).categories).toEqual(["analytics", "marketing"]);
  });

  it("may be named by the site, with `true` or with words", () => {
    expect(categoriesOf({ services: CLARITY, categories: { marketing: true } })).toEqual({
      categories: ["analytics", "marketing"],
      isRefused: false,
    });
    expect(categoriesOf({ categories: { chat: CHAT } })).toEqual({
      categories: ["chat"],
      isRefused: false,
    });
  });

  it("do not hold one that is set to false", () => {
    expect(categoriesOf({ categories: { marketing: false, analytics: true } }).categories).toEqual([
      "analytics",
    ]);
  });

  it("hold the category of a service, even where it is set to false", () => {
    expect(categoriesOf({ services: CLARITY, categories: { analytics: false } }).categories).toEqual([
      "analytics",
    ]);
  });

  it("let a service into one of the site's own", () => {
    const config = {
      categories: { statistics: { label: "Statistics", purpose: "to count." } },
      services: { clarity: { projectId: "abcdefghij", category: "statistics" } },
    };
    expect(categoriesOf(config)).toEqual({ categories: ["statistics"], isRefused: false });
  });

  it("never hold functional, which is always on and not asked (R9)", () => {
    const { categories, isRefused } = categoriesOf({ categories: { functional: CHAT, chat: CHAT } });
    expect(categories).toEqual(["chat"]);
    expect(isRefused).toBe(true);
  });

  it.each(["Chat", "chat room", "9lives", "a".repeat(33), "é", "", "a+b", "a&b"])(
    "do not hold %j, which the cookie could not keep",
    (id) => {
      expect(categoriesOf({ categories: { [id]: CHAT, chat: CHAT } })).toEqual({
        categories: ["chat"],
        isRefused: true,
      });
    },
  );

  it("cannot be made of what objects inherit (R178)", () => {
    const categories = JSON.parse('{ "__proto__": { "purpose": "x" } }');
    expect(categoriesOf({ categories })).toEqual({ categories: ["analytics", "marketing"], isRefused: true });
  });

  it.each([["analytics"], [["analytics"]], [5]])("are not taken from %j", (categories) => {
    expect(categoriesOf({ categories }).categories).toEqual(["analytics", "marketing"]);
  });

  it.each([[true], [{}], [{ label: "Chat" }], [{ purpose: "" }]])(
    "do not hold one of the site's own that says no purpose, and that is refused: %j (R25)",
    (chat) => {
      expect(categoriesOf({ categories: { chat, marketing: true } })).toEqual({
        categories: ["marketing"],
        isRefused: true,
      });
    },
  );

  it("are none where every service was refused, because then nothing is there to be asked for (R25)", () => {
    expect(categoriesOf({ services: { clarity: "" } })).toEqual({ categories: [], isRefused: true });
  });
});
