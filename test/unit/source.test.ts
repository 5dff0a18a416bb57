import { describe, expect, it } from "vitest";
import { SOURCES } from "./source.ts";

/** Lines of the sources that match, as `file:line`, comments aside. */
const linesWith = (pattern: RegExp) =>
  [...SOURCES].flatMap(([path, text]) =>
    text
      .split("\n")
      .flatMap((line, index) =>
        pattern.test(line.replace(/^\s*(\/?\*|\/\/).*/, "")) ? `${path}:${index + 1}` : [],
      ),
  );

describe("the sources", () => {
  it("make no markup out of text (R174, R177)", () => {
    expect(
      linesWith(/innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|document\.write|srcdoc/),
    ).toEqual([]);
  });

  it("make no code out of text (R170, R179)", () => {
    expect(linesWith(/\beval\(|new Function|setTimeout\(\s*["'`]/)).toEqual([]);
  });

  it("set no style by attribute (R171)", () => {
    expect(linesWith(/\.style\b\.|\bstyle=|setAttribute\(\s*"style"|\.cssText/)).toEqual([]);
  });

  it("listen to nothing that keeps a page out of the browser's cache (R191)", () => {
    expect(linesWith(/"(before)?unload"/)).toEqual([]);
  });

  it("send nothing anywhere by themselves (R16), but for records to where the site wants them", () => {
    const lines = linesWith(/\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|new Image/);
    expect([...new Set(lines.map((line) => line.split(":")[0]))]).toEqual(["records/send.ts"]);
  });

  it("ask nobody to warm a connection up (R15); what a site may name early are our own files", () => {
    const lines = linesWith(/preconnect|dns-prefetch|preload|noscript/);
    expect([...new Set(lines.map((line) => line.split(":")[0]))]).toEqual(["inline/hints.ts"]);
  });

  it("look at no name of a browser, so that bots are treated like anybody (R207)", () => {
    expect(linesWith(/userAgent|webdriver|appVersion/)).toEqual([]);
  });

  it("lean on nothing that only one browser has for sending later (R199)", () => {
    expect(linesWith(/fetchLater/)).toEqual([]);
  });

  it("never throw away a type", () => {
    expect(linesWith(/\bas any\b|: any\b|@ts-ignore|<any>/)).toEqual([]);
  });

  it("are searched by patterns that find something", () => {
    expect(linesWith(/querySelector/).length).toBeGreaterThan(0);
  });
});
