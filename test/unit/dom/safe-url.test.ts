// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/a/b/"}
import { describe, expect, it } from "vitest";
import { safeUrl } from "../../../src/dom/safe-url.ts";

describe("a link that may be followed (R177)", () => {
  it.each([
    ["/privacy", "https://www.shop.example.nl/privacy"],
    ["privacy", "https://www.shop.example.nl/a/b/privacy"],
    ["../c", "https://www.shop.example.nl/a/c"],
    ["?page=2", "https://www.shop.example.nl/a/b/?page=2"],
    ["//other.example/p", "https://other.example/p"],
    ["http://other.example", "http://other.example/"],
    ["HTTPS://other.example/", "https://other.example/"],
  ])("is made whole: %s", (url, expected) => {
    expect(safeUrl(url)).toBe(expected);
  });

  it.each([
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    "\u0001javascript:alert(1)",
    "java\tscript:alert(1)",
    "data:text/javascript,alert(1)",
    "blob:https://www.shop.example.nl/x",
    "file:///etc/passwd",
    "mailto:a@example.nl",
    "https://",
    "http://[::1",
  ])("is empty where it is %j", (url) => {
    expect(safeUrl(url)).toBe("");
  });

  it("is empty where there is none: not a link to the page itself", () => {
    expect(safeUrl("")).toBe("");
  });
});
