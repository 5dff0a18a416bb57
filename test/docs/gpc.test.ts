import { afterAll, describe, expect, test } from "vitest";
import { faultsOf } from "./gpc-file.ts";
import { ask, serving, startNginx } from "./nginx.ts";
import { blockWith, folderWith, recipesOf } from "./recipes.ts";
import { hasNginx } from "./tools.ts";

describe("/.well-known/gpc.json (R91)", () => {
  test("the sample", () => {
    expect(
      faultsOf("application/json", blockWith("server.md", '{ "gpc": true, "lastUpdate": "2026-11-21" }\n')),
    ).toEqual([]);
  });

  test.each([
    ["text/plain", '{"gpc":true,"lastUpdate":"2026-11-21"}', "content type"],
    ["application/json", '{"gpc":"true","lastUpdate":"2026-11-21"}', "gpc"],
    ["application/json", '{"lastUpdate":"2026-11-21"}', "gpc"],
    ["application/json", "gpc", "gpc"],
    ["application/json", "null", "gpc"],
    ["application/json", '{"gpc":false,"lastUpdate":"21-11-2026"}', "lastUpdate"],
    ["application/json", '{"gpc":false,"lastUpdate":"2026-02-30"}', "lastUpdate"],
    ["application/json", '{"gpc":false,"lastUpdate":20261121}', "lastUpdate"],
  ])("%s %s is wrong", (type, body, fault) => {
    expect(faultsOf(type, body)).toEqual([fault]);
  });

  test("whole times and no date at all are right too", () => {
    expect(
      faultsOf("application/json; charset=utf-8", '{"gpc":false,"lastUpdate":"2026-11-21T09:30:00Z"}'),
    ).toEqual([]);
    expect(faultsOf("application/json", '{"gpc":false}')).toEqual([]);
  });
});

describe.skipIf(!hasNginx)("nginx, where it is installed", () => {
  const folder = folderWith({});
  afterAll(folder.remove);
  const server = serving((port) =>
    startNginx(
      folder.path,
      port,
      `server { listen 127.0.0.1:${port}; ${recipesOf("server.md")["gpc.conf"]} }`,
    ),
  );

  test("/.well-known/gpc.json (R91)", async () => {
    const { headers, body } = await ask(server().port, "/.well-known/gpc.json");
    expect(faultsOf(`${headers["content-type"]}`, body)).toEqual([]);
  });
});
