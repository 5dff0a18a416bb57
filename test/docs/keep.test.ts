import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { DIST } from "../built/files.ts";
import { cookieOf, DAYS } from "./cookie-table.ts";
import { ask, type Running, running, serving, startNginx } from "./nginx.ts";
import { folderWith, recipesOf } from "./recipes.ts";
import { hasNjs, hasPhp, hasPython } from "./tools.ts";

const recipes = recipesOf("server.md");
const folder = folderWith({ ...recipesOf("cookie.md"), ...recipes, "package.json": '{ "type": "module" }' });
afterAll(folder.remove);

/** A request, and for how many more days its answer keeps the cookie; 0 where it sets none. */
interface Renewal {
  readonly name: string;
  readonly value: string;
  readonly days: number;
  readonly headers: Readonly<Record<string, string>>;
}

const renewal = (name: string, value: string, days: number, purpose = ""): Renewal => ({
  name,
  value,
  days,
  headers: {
    ...(value && { Cookie: `a=1; consent_sluis=${value}; b=2` }),
    ...(purpose && { "Sec-Purpose": purpose }),
  },
});

const BOTH = cookieOf(10, "", "analytics+marketing");

const RENEWALS: readonly Renewal[] = [
  renewal("no cookie: none comes back (R185)", "", 0),
  renewal("grants", BOTH, DAYS.granted - 10),
  renewal("refusals", cookieOf(10, "analytics+marketing", ""), DAYS.denied - 10),
  renewal("both, for the longer time", cookieOf(200, "marketing", "analytics"), DAYS.denied - 200),
  renewal("a decision of now", cookieOf(0, "", "analytics"), DAYS.granted),
  renewal(
    "the new fields",
    cookieOf(10, "marketing", "analytics", "&shown=clarity&signal=gpc"),
    DAYS.denied - 10,
  ),
  renewal("an objection", cookieOf(380, "matomo", ""), 20),
  renewal("an objection of now, held to 400 days (R182)", cookieOf(-0.0005, "matomo", ""), 400),
  renewal("of another policy: as void as before", BOTH.replace("2024-", "2023-"), DAYS.granted - 10),
  renewal("run out", cookieOf(181, "", "analytics"), 0),
  renewal("run out, with refusals", cookieOf(366, "analytics", ""), 0),
  renewal("from the future", cookieOf(-2, "", "analytics"), 0),
  renewal("cut", BOTH.slice(0, -1), 0),
  renewal("with a second cookie's attribute in it", BOTH.replace("analytics", "analytics, a=b"), 0),
  renewal("an id twice: as void as before", cookieOf(1, "marketing", "marketing"), DAYS.denied - 1),
  renewal("fetched ahead (R193)", BOTH, 0, "prefetch"),
  renewal("rendered ahead (R193)", BOTH, 0, "prefetch;prerender"),
  renewal("fetched ahead for somebody else (R193)", BOTH, 0, "prefetch;anonymous-client-ip"),
  renewal("with another purpose", BOTH, DAYS.granted - 10, "something"),
];

/** Every answer keeps the value it was sent, with its date, for what is left. */
function keeps(path: string, server: () => Running): void {
  test.each(RENEWALS)("$name (R41, R184)", async ({ value, days, headers }) => {
    const reply = await ask(server().port, path, headers, "POST");
    expect([reply.status, reply.headers["cache-control"]]).toEqual([204, "no-store"]);
    const cookies = [reply.headers["set-cookie"] ?? []].flat();
    expect(cookies).toHaveLength(days ? 1 : 0);
    if (!days) return;
    const [, kept, seconds] =
      /^consent_sluis=(.*); Path=\/; Max-Age=(\d+); SameSite=Lax; Secure$/.exec(cookies[0] ?? "") ?? [];
    expect(kept).toBe(value);
    expect(Number(seconds)).toBeLessThanOrEqual(Math.min(days * 86_400 + 1, 34_560_000));
    expect(Number(seconds)).toBeGreaterThan(days * 86_400 - 30);
  });
}

describe("Node keeps the choice", () => {
  const env = (port: number) => ({ PORT: `${port}`, SLUIS: DIST });
  keeps(
    "/consent/keep",
    serving((port) => running(port, folder.path, "node", ["server.js"], env(port))),
  );
});

describe.skipIf(!hasPython)("Python keeps the choice, where it is installed", () => {
  const serve = (port: number) => `
from wsgiref.simple_server import make_server
from keep import application
make_server("127.0.0.1", ${port}, application).serve_forever()`;
  keeps(
    "/",
    serving((port) => running(port, folder.path, "python3", ["-c", serve(port)])),
  );
});

describe.skipIf(!hasPhp)("PHP keeps the choice, where it is installed", () => {
  keeps(
    "/keep.php",
    serving((port) => running(port, folder.path, "php", ["-S", `127.0.0.1:${port}`])),
  );
});

describe.skipIf(!hasNjs)("nginx with njs keeps the choice, where it is installed", () => {
  const asked: (string | undefined)[] = [];
  /** An application that would let every cache keep its page. */
  const behind = createServer((request, response) => {
    asked.push(request.headers.cookie);
    response.setHeader("Cache-Control", "public, max-age=600");
    response.end(`show=${request.headers["x-show-youtube"]}`);
  });
  const server = serving(async (port) => {
    behind.listen(0, "127.0.0.1");
    await once(behind, "listening");
    const places = {
      "/etc/nginx/sluis/": `${folder.path}/`,
      "/var/cache/nginx/site": `${folder.path}/cache`,
      "/var/log/nginx/visits.log": `${folder.path}/visits.log`,
      "listen 80": `listen 127.0.0.1:${port}`,
      "127.0.0.1:3000": `127.0.0.1:${(behind.address() as AddressInfo).port}`,
    };
    const conf = Object.entries(places).reduce(
      (text, [from, to]) => text.replaceAll(from, to),
      recipes["site.conf"] ?? "",
    );
    return startNginx(folder.path, port, conf);
  });
  afterAll(() => void behind.close());
  const GRANTED = { Cookie: `consent_sluis=${BOTH}` };

  keeps("/consent/keep", server);

  test("its cache keeps one page for each answer, and no visitor's cookie", async () => {
    const shown = async (headers: Record<string, string>) => {
      const { body, headers: got } = await ask(server().port, "/cheese", headers);
      expect(got["cache-control"]).toBe("private, no-cache");
      expect(got.vary).toBe("Cookie, Sec-GPC, Sec-Purpose");
      expect(got["set-cookie"]).toBeUndefined();
      return body;
    };
    asked.length = 0;
    for (let times = 0; times < 2; times++) {
      expect(await shown(GRANTED)).toBe("show=1");
      expect(await shown({})).toBe("show=0");
      expect(await shown({ ...GRANTED, "Sec-GPC": "1" })).toBe("show=0");
      expect(await shown({ ...GRANTED, "Sec-Purpose": "prefetch;prerender" })).toBe("show=0");
    }
    expect(asked).toEqual([undefined, undefined]);
  });

  test("it does not count what is fetched ahead (R193)", async () => {
    await ask(server().port, "/ahead", { "Sec-Purpose": "prefetch" });
    await ask(server().port, "/ahead", { "Sec-Purpose": "prefetch;prerender" });
    await ask(server().port, "/real");
    const counted = () => readFileSync(join(folder.path, "visits.log"), "utf8");
    await expect.poll(counted).toContain("/real");
    expect(counted()).not.toContain("/ahead");
  });
});
