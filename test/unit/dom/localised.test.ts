// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { element } from "../../../src/dom/element.ts";
import { isRecord } from "../../../src/dom/is-record.ts";
import { fill, localised } from "../../../src/dom/localised.ts";

describe("a text of the owner's", () => {
  it.each([
    ["Chat", "nl", "Chat"],
    [{ en: "Chat", nl: "Chatten" }, "nl", "Chatten"],
    [{ en: "Chat", fr: "Discuter" }, "nl", "Chat"],
    [{ fr: "Discuter" }, "nl", "Discuter"],
    [{}, "nl", undefined],
    [undefined, "nl", undefined],
  ])("%j in %s is %j", (text, language, expected) => {
    expect(localised(text, language)).toBe(expected);
  });
});

describe("a text with blanks", () => {
  it("is filled in by name", () => {
    expect(fill("{controller} asks {controller} for {days} days", { controller: "X", days: "180" })).toBe(
      "X asks X for 180 days",
    );
  });

  it("keeps a blank that has no value", () => {
    expect(fill("{a} {b}", { a: "1" })).toBe("1 {b}");
  });

  it("does not fill in what was filled in", () => {
    expect(fill("{a}", { a: "{b}", b: "no" })).toBe("{b}");
    expect(fill("{a}", { a: "$& $1" })).toBe("$& $1");
  });

  it("fills in nothing that objects inherit (R178)", () => {
    expect(fill("{constructor} {toString}", {})).toBe("{constructor} {toString}");
  });
});

describe("an element", () => {
  it("takes text as text (R177)", () => {
    const made = element("p", { title: '"><img src=x>' }, "<b>x</b>", element("i"));
    expect(made.innerHTML).toBe("&lt;b&gt;x&lt;/b&gt;<i></i>");
    expect(made.title).toBe('"><img src=x>');
  });
});

describe("a record", () => {
  it.each([
    [{}, true],
    [{ a: 1 }, true],
    [[], false],
    [null, false],
    [undefined, false],
    ["text", false],
    [5, false],
    [true, false],
  ])("%j: %s", (value, expected) => {
    expect(isRecord(value)).toBe(expected);
  });
});
