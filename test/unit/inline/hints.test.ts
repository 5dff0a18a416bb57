import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { hints } from "../../../src/inline/hints.ts";

const BUILT = new URL("../../../dist/", import.meta.url);
const filesIn = (lines: string) => [...lines.matchAll(/href="\/s\/([^"]*)"/g)].map(([, file]) => file ?? "");

describe("hints for the head of a page (R200)", () => {
  it("name files that are there, each once", () => {
    const services = ["google-analytics", "google-ads", "clarity", "youtube", "own"];
    const files = filesIn(hints({ base: "/s/", services, language: "nl-BE" }));
    expect(files).toEqual([
      "sluis-front.js",
      "locales/nl/banner.js",
      "sluis-run.js",
      "run/google.js",
      "run/clarity.js",
      "run/own.js",
    ]);
    for (const file of files) expect(existsSync(new URL(file, BUILT)), file).toBe(true);
  });

  it("leave out what was not asked for", () => {
    expect(hints({ base: "/s/" })).toBe("");
    // It loads nothing by itself.
    expect(hints({ base: "/s/", services: ["youtube"] })).toBe("");
    expect(filesIn(hints({ base: "/s/", language: "en" }))).toEqual([
      "sluis-front.js",
      "locales/en/banner.js",
    ]);
  });

  it("are text that stays in its attribute", () => {
    const [line] = hints({ base: '/a"&<b>/', language: "en", nonce: '"><script>' }).split("\n");
    expect(line).toBe(
      '<link rel="modulepreload" nonce="&#34;>&#60;script>" href="/a&#34;&#38;&#60;b>/sluis-front.js">',
    );
  });

  it.each([
    [{ base: "/s" }, "slash"],
    [{ base: "/s/", services: ["googel"] }, "googel"],
    [{ base: "/s/", language: "tlh" }, "tlh"],
  ])("say what they do not know: %j", (options, text) => {
    expect(() => hints(options)).toThrow(text);
  });
});
