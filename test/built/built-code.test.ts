import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import type { RunModule } from "../../src/types.ts";
import { granting } from "../unit/make.ts";
import { clearPage, kindOf, page } from "../unit/services/page.ts";
import { DIST, filesIn, text } from "./files.ts";

/** What a browser runs; the receiver of records is looked at by test/receiver/package.test.ts. */
const FILES = filesIn(DIST, ".js").filter((file) => !/^(records|audit)\//.test(file));
const filesWith = (pattern: RegExp) => FILES.filter((file) => pattern.test(text("dist", file)));

afterEach(clearPage);

describe("the built code", () => {
  it("still queues what vendors tell apart, after minifying (R104)", async () => {
    const context = granting("analytics", "marketing", "clarity", "google-analytics", "matomo");
    const start = async (file: string, id: string, options: object) => {
      const { runs } = (await import(pathToFileURL(join(DIST, "run", file)).href)) as RunModule;
      runs[id]?.build(options).start?.(context);
    };
    await start("google.js", "google-analytics", { id: "G-ABC1234567" });
    await start("clarity.js", "clarity", { projectId: "abcdefghij" });
    await start("matomo.js", "matomo", { url: "https://stats.example.nl/", siteId: 3 });
    const kinds = [page.dataLayer, page.clarity?.q, page._paq as unknown[]].map((queue) =>
      queue?.map(kindOf),
    );
    expect(kinds.map((some) => [...new Set(some)])).toEqual([
      ["[object Arguments]"],
      ["[object Arguments]"],
      ["[object Array]"],
    ]);
  });

  it("names no host but those of the services (R1, R16)", () => {
    const named = filesWith(/https?:\/\/[a-z]/).filter((file) => !/^(about|run)\/[\w-]+\.js$/.test(file));
    // The declaration for servers leans relative links on a host that cannot be; a placeholder's plain links lead to
    // where its embed comes from; the check gives examples; the button that stays names the namespace of SVG.
    expect(named).toEqual(["declaration.js", "sluis-check.js", "sluis-embeds.js", "sluis-more.js"]);
  });

  it("sends nothing anywhere by itself (R16), but for records to where the site wants them", () => {
    const sending = filesWith(/\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource/);
    expect(sending).toEqual(["sluis-records.js"]);
  });

  it("makes no code out of text (R170)", () => {
    expect(filesWith(/\beval\(|new Function|document\.write/)).toEqual([]);
  });

  it("claims no consent framework that it does not speak, and keeps none of its strings (R126, R134)", () => {
    expect(filesWith(/__tcfapi|__gpp|__uspapi|euconsent|IABTCF_|tcString/)).toEqual([]);
  });

  it("holds no comments, and no addresses of the sources", () => {
    expect(filesWith(/\/\*|sourceMappingURL|src\//)).toEqual([]);
  });
});
