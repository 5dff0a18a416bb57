import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { DIST } from "../built/files.ts";
import { cookieOf } from "./cookie-table.ts";
import { faultsOf } from "./gpc-file.ts";
import { ask, running, serving } from "./nginx.ts";
import { folderWith, recipesOf } from "./recipes.ts";

const folder = folderWith({
  ...recipesOf("cookie.md"),
  ...recipesOf("server.md"),
  "package.json": '{ "type": "module" }',
});
afterAll(folder.remove);

describe("the server of docs/server.md", () => {
  const server = serving((port) =>
    running(port, folder.path, "node", ["server.js"], { PORT: `${port}`, SLUIS: DIST }),
  );
  const get = (headers: Record<string, string> = {}, path = "/") => ask(server().port, path, headers);
  const GRANTED = { Cookie: `consent_sluis=${cookieOf(10, "", "analytics+marketing")}` };

  test.each([
    ["granted", GRANTED, true],
    ["nothing decided", {}, false],
    ["refused", { Cookie: `consent_sluis=${cookieOf(1, "marketing", "")}` }, false],
    ["Sec-GPC: 1 (R84)", { ...GRANTED, "Sec-GPC": "1" }, false],
    ["Sec-GPC: 1,1 (R84)", { ...GRANTED, "Sec-GPC": "1,1" }, true],
    ["fetched ahead (R192)", { ...GRANTED, "Sec-Purpose": "prefetch" }, false],
  ])("%s: the content or the gated markup, never both", async (_, headers, isShown) => {
    const { body, headers: got } = await get(headers);
    expect(body.split("<iframe ")).toHaveLength(2);
    expect(body.includes("<template")).toBe(!isShown);
    expect(body).toContain(`<meta name="rendered-for" content="${isShown ? "youtube" : ""}">`);
    expect([got["cache-control"], got.vary]).toEqual(["private, no-cache", "Cookie, Sec-GPC, Sec-Purpose"]);
    expect(got["set-cookie"]).toBeUndefined();
  });

  test("a visit is counted, and what is fetched ahead is not (R193)", async () => {
    await get({ "Sec-Purpose": "prefetch;prerender" }, "/?ahead");
    await get({}, "/?real");
    await expect.poll(server().said).toContain("visit /?real\n");
    expect(server().said()).not.toContain("ahead");
  });

  test("the region, above the JSON block; none where it is not known", async () => {
    const { body } = await get({ "CF-IPCountry": "US", "CF-Region-Code": "CA" });
    expect(body.indexOf('<meta name="sluis-region" content="US-CA">')).toBeLessThan(
      body.indexOf("data-sluis>"),
    );
    expect(body.match(/sluis-region/g)).toHaveLength(1);
    expect((await get({ "CF-IPCountry": "XX" })).body).not.toContain("sluis-region");
  });

  test("only files of Sluis are handed out", async () => {
    expect((await ask(server().port, "/sluis/sluis.js")).body).toBe(
      readFileSync(join(DIST, "sluis.js"), "utf8"),
    );
    expect((await ask(server().port, "/sluis/../server.js")).status).toBe(404);
    expect((await ask(server().port, "/sluis/%2e%2e/server.js")).status).toBe(404);
  });

  test("/.well-known/gpc.json (R91)", async () => {
    const { headers, body } = await ask(server().port, "/.well-known/gpc.json");
    expect(faultsOf(`${headers["content-type"]}`, body)).toEqual([]);
  });
});
