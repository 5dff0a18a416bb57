// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/a/b/"}
import { describe, expect, it } from "vitest";
import { fits, isLink, SHAPE, serviceIds } from "../../../src/config/shape.ts";

const SOUND = { controller: "Example BV", policy: { url: "/privacy" } };

describe("whether a value fits a shape", () => {
  const shape = { name: /^[a-z]+$/, inner: { "*": (value: unknown) => value === 1 } };

  it("holds where every key does", () => {
    expect(fits({ name: "abc", inner: { a: 1, b: 1 } }, shape)).toBe(true);
    expect(fits({}, shape)).toBe(true);
  });

  it.each([
    ["a value that breaks its rule", { name: "ABC" }],
    ["a value further in", { inner: { a: 2 } }],
    ["a key that is not known", { other: 1 }],
    ["a list", []],
    ["null", null],
    ["text", "abc"],
    ["an object where text belongs", { name: { toString: (): string => "abc" } }],
    ["a list of one text where text belongs", { name: ["abc"] }],
  ])("does not with %s", (_, value) => {
    expect(fits(value, shape)).toBe(false);
  });

  it.each(["__proto__", "constructor", "toString"])("does not with a key named %s (R178)", (key) => {
    expect(fits(JSON.parse(`{ "${key}": {} }`), shape)).toBe(false);
    expect(fits(JSON.parse(`{ "${key}": {} }`), SHAPE)).toBe(false);
  });
});

describe("a link", () => {
  it.each([
    "/privacy",
    "privacy.html",
    "https://example.nl/p",
    "http://example.nl",
    "//example.nl/p",
    "?page=2",
    "#p",
  ])("may be %s", (url) => {
    expect(isLink(url)).toBe(true);
  });

  it.each([
    "javascript:alert(1)",
    " JaVaScRiPt:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "blob:https://example.nl/1",
    "file:///etc/passwd",
    "https://",
    "",
    "  ",
  ])("may not be %j (R177)", (url) => {
    expect(isLink(url)).toBe(false);
  });

  it.each([[5], [null], [["/privacy"]], [{}]])("may not be %j", (url) => {
    expect(isLink(url)).toBe(false);
  });
});

describe("the shape of a configuration", () => {
  it.each([
    ["a policy version", { policy: { url: "/privacy", version: "2024-02-06" } }],
    [
      "categories",
      { categories: { analytics: true, chat: { label: "Chat", purpose: { en: "a", nl: "b" } } } },
    ],
    ["looks", { layout: "box", theme: "dark", language: "nl-BE" }],
    ["a cookie of its own", { cookie: { name: "mine", domain: "example.nl", days: 30 } }],
    ["words of its own", { texts: { nl: { intro: "Hallo" } } }],
    ["records", { records: { url: "/records" } }],
    ["plain tags that wait", { gate: { retrofit: true } }],
    ["services", { services: {} }],
    ["keys that are undefined", { language: undefined, texts: undefined, cookie: { domain: undefined } }],
  ])("allows %s", (_, more) => {
    expect(fits({ ...SOUND, ...more }, SHAPE)).toBe(true);
  });

  it.each([
    ["an empty name of who asks (R25)", { controller: " " }],
    ["a statement that runs (R177)", { policy: { url: "javascript:alert(1)" } }],
    ["a layout that is not known", { layout: "wall" }],
    ["a theme that is not known", { theme: "blue" }],
    ["a language that is none", { language: "dutch please" }],
    ["more days than browsers keep (R182)", { cookie: { days: 401 } }],
    ["days as text", { cookie: { days: "180" } }],
    ["a domain that is none", { cookie: { domain: "nl; Secure" } }],
    ["texts that are no text", { texts: { nl: { intro: 5 } } }],
    ["a category with an empty label", { categories: { chat: { label: "", purpose: "x" } } }],
    ["a category that says no purpose (R25)", { categories: { chat: { label: "Chat" } } }],
    ["records that go to a script (R177)", { records: { url: "javascript:alert(1)" } }],
    ["more to say of records", { records: { url: "/records", token: "x" } }],
    ["plain tags that are named otherwise", { gate: { autoblock: true } }],
    ["a misspelt key", { polcy: {} }],
    ["a form or an offer beside the question (R6)", { newsletter: { url: "/subscribe" } }],
    ["a legal basis other than consent (R8)", { categories: { chat: { legitimateInterest: true } } }],
  ])("does not allow %s", (_, more) => {
    expect(fits({ ...SOUND, ...more }, SHAPE)).toBe(false);
  });

  it.each([[null], [undefined], ["text"], [[]], [5]])("is not that of %j", (config) => {
    expect(fits(config, SHAPE)).toBe(false);
  });
});

describe("the ids of services as they were given", () => {
  it.each([
    ["an object", { clarity: 1, chat: 2 }, ["clarity", "chat"]],
    ["a list of presets", [{ preset: { id: "clarity" } }], ["clarity"]],
    ["a list with one of the site's own", [{ preset: { id: "" }, id: "chat" }], ["chat"]],
    ["nothing", undefined, []],
  ])("come from %s", (_, services, expected) => {
    expect(serviceIds(services)).toEqual(expected);
  });
});
