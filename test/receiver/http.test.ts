import { describe, expect, it } from "vitest";
import { lines, OTHER_SITE, post, stage, TOKEN } from "./inject.ts";
import { recordWith } from "./records.ts";

const VISITOR = "192.0.2.77";

describe("one record", () => {
  it("is stored, known when it comes again, and a conflict when another has its id (R65)", async () => {
    const { app, storage } = await stage();
    const record = recordWith();
    const again = Object.fromEntries(Object.entries(record).reverse());
    const other = { ...record, choices: { analytics: false } };
    const answers = [];
    for (const one of [record, record, again, other, record]) answers.push((await post(app, one)).statusCode);
    expect(answers).toEqual([201, 200, 200, 409, 200]);
    expect(await storage.find(record.id)).toEqual([{ ...record, received: expect.any(String) }]);
  });

  it("is answered with its id and what became of it, which nobody may cache", async () => {
    const { app } = await stage();
    const record = recordWith();
    const { headers, json } = await post(app, record);
    expect(json()).toEqual({ id: record.id, outcome: "stored" });
    expect(headers).toMatchObject({ "cache-control": "no-store", "x-content-type-options": "nosniff" });
    expect(Object.keys(headers).filter((name) => /server|powered|ratelimit/.test(name))).toEqual([]);
  });

  it("may come before the one that it follows", async () => {
    const { app, storage } = await stage();
    const first = recordWith();
    const second = recordWith({ subject: first.subject, previous: first.id, action: "withdraw" });
    for (const one of [second, first]) expect((await post(app, one)).statusCode).toBe(201);
    expect((await storage.find(first.subject)).map(({ id }) => id)).toEqual([second.id, first.id]);
  });

  it.each(["1970-01-01T00:00:00.000Z", "2099-12-31T23:59:59.999Z"])(
    "keeps a browser's clock of %s as a hint, beside the server's own (R66)",
    async (at) => {
      const { app, storage } = await stage();
      const record = recordWith({ at });
      const before = Date.now();
      expect((await post(app, record)).statusCode).toBe(201);
      const [kept] = await storage.find(record.id);
      expect(kept?.at).toBe(at);
      const received = Date.parse(kept?.received ?? "");
      expect(received).toBeGreaterThanOrEqual(before);
      expect(received).toBeLessThanOrEqual(Date.now());
    },
  );

  it("of the largest size fits", async () => {
    const { app } = await stage();
    const id = (index: number) => `s${index}-`.padEnd(32, "x");
    const choices = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [id(index), false]));
    expect((await post(app, recordWith({ choices }))).statusCode).toBe(201);
  });
});

describe("what is refused, in words that repeat nothing (R67)", () => {
  const MARK = "zzMARKzz";
  it.each([
    ["no JSON", `{"v":1,${MARK}`, {}, 400],
    ["nothing", "", {}, 400],
    ["a list", `["${MARK}"]`, {}, 400],
    ["a text", `"${MARK}"`, {}, 400],
    ["null", "null", {}, 400],
    ["an unknown key", JSON.stringify({ ...recordWith(), [MARK]: MARK }), {}, 400],
    ["an unknown choice", JSON.stringify(recordWith({ choices: { [MARK]: true } })), {}, 400],
    ["a body of 10 MB", JSON.stringify({ text: MARK.repeat(1_250_000) }), {}, 413],
    ["a body of one byte too many", JSON.stringify(recordWith()).padEnd(16_385), {}, 413],
    ["plain text", JSON.stringify(recordWith()), { "content-type": "text/plain" }, 415],
    ["a form", `a=${MARK}`, { "content-type": "application/x-www-form-urlencoded" }, 415],
    ["a type of its own", MARK, { "content-type": `application/${MARK}` }, 415],
    ["another origin", JSON.stringify(recordWith()), { origin: `https://${MARK}.example` }, 403],
    [
      "a part of the origin",
      JSON.stringify(recordWith()),
      { origin: "https://www.example.nl.evil.example" },
      403,
    ],
    ["another scheme", JSON.stringify(recordWith()), { origin: "http://www.example.nl" }, 403],
    ["an origin of no page", JSON.stringify(recordWith()), { origin: "null" }, 403],
    ["no origin", JSON.stringify(recordWith()), { origin: "" }, 403],
  ])("%s", async (_, payload, headers, status) => {
    const { app, storage } = await stage();
    const answer = await post(app, payload, { headers });
    expect(answer.statusCode).toBe(status);
    expect(answer.body).not.toMatch(new RegExp(MARK, "i"));
    expect(Object.keys(answer.json()).filter((name) => name !== "field")).toEqual(["error"]);
    for await (const one of storage.export()) expect(one).toBeUndefined();
  });

  it.each([
    ["GET", "/"],
    ["GET", "/zzMARKzz"],
    ["GET", "/%zz<zzMARKzz>"],
    ["PUT", "/records"],
    ["GET", "/records/zzMARKzz"],
    ["HEAD", "/health"],
  ] as const)("%s %s", async (method, url) => {
    const { app } = await stage();
    const answer = await app.inject({ method, url });
    expect([400, 404]).toContain(answer.statusCode);
    expect(answer.body).not.toContain(MARK);
  });

  it("SQL in any place: it is refused, or stays a text", async () => {
    const { app, storage } = await stage();
    const before = recordWith();
    await post(app, before);
    for (const name of Object.keys(before)) {
      for (const evil of [
        "'; drop table sluis_records; --",
        "x' or '1'='1",
        '"; delete from sluis_records; --',
      ])
        expect((await post(app, { ...recordWith(), [name]: evil })).statusCode).toBe(400);
    }
    expect(await storage.find("' or '1'='1")).toEqual([]);
    expect(await storage.delete("' or '1'='1")).toBe(0);
    expect(await storage.find(before.id)).toHaveLength(1);
  });
});

describe("origins", () => {
  const preflight = (headers: Record<string, string>) => ({
    method: "OPTIONS" as const,
    url: "/records",
    headers: { "access-control-request-method": "POST", ...headers },
  });

  it("of the list get a preflight that allows JSON, and nothing else", async () => {
    const { app } = await stage();
    const { statusCode, headers } = await app.inject(preflight({ origin: OTHER_SITE }));
    expect(statusCode).toBe(204);
    expect(headers).toMatchObject({
      "access-control-allow-origin": OTHER_SITE,
      "access-control-allow-methods": "POST",
      "access-control-allow-headers": "content-type",
      vary: expect.stringContaining("Origin"),
    });
    expect(headers["access-control-allow-credentials"]).toBeUndefined();
  });

  it("may read their answers, refusals as well", async () => {
    const { app } = await stage();
    for (const body of [recordWith(), {}])
      expect((await post(app, body)).headers["access-control-allow-origin"]).toBe(OTHER_SITE);
  });

  it("that are not of the list get no preflight", async () => {
    const { app } = await stage();
    const { statusCode, headers } = await app.inject(preflight({ origin: "https://evil.example" }));
    expect(statusCode).toBe(403);
    expect(Object.keys(headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
  });

  it.each([
    ["https://consent.example.nl", "consent.example.nl", 201],
    ["https://consent.example.nl", "consent.example.nl:443", 201],
    ["http://localhost:8787", "localhost:8787", 201],
    ["http://localhost:8787", "localhost:8788", 403],
    ["https://evil.example", "consent.example.nl", 403],
    ["https://consent.example.nl@evil.example", "consent.example.nl", 403],
  ])("%s asks %s: %i", async (origin, host, status) => {
    const { app } = await stage({ origins: [] });
    expect((await post(app, recordWith(), { headers: { origin, host } })).statusCode).toBe(status);
  });
});

describe("the limit on requests", () => {
  it("holds for each address by itself, and says when to come again", async () => {
    const { app } = await stage({ rate: 3 });
    const send = async (remoteAddress: string) => post(app, recordWith(), { remoteAddress });
    const statuses = [];
    for (let index = 0; index < 4; index++) statuses.push((await send(VISITOR)).statusCode);
    expect(statuses).toEqual([201, 201, 201, 429]);
    const refused = await send(VISITOR);
    expect(refused.json()).toEqual({ error: "too many requests" });
    expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0);
    expect((await send("192.0.2.78")).statusCode).toBe(201);
  });

  it("holds for tokens that are tried, but not for the question whether all is well", async () => {
    const { app } = await stage({ rate: 3 });
    const statuses = [];
    for (const url of ["/records/export", "/health"])
      for (let index = 0; index < 5; index++) statuses.push((await app.inject({ url })).statusCode);
    expect(statuses).toEqual([401, 401, 401, 429, 429, 200, 200, 200, 200, 200]);
  });

  it("believes no address that a client gives for itself", async () => {
    const { app } = await stage({ rate: 1 });
    const from = (address: string) => ({ headers: { "x-forwarded-for": address } });
    expect((await post(app, recordWith(), from("192.0.2.1"))).statusCode).toBe(201);
    expect((await post(app, recordWith(), from("192.0.2.2"))).statusCode).toBe(429);
  });

  it("believes the nearest proxy where there is one, and nothing that came to it", async () => {
    const { app } = await stage({ rate: 1, trustProxy: true });
    const from = (address: string) => ({ headers: { "x-forwarded-for": address } });
    expect((await post(app, recordWith(), from("192.0.2.1"))).statusCode).toBe(201);
    expect((await post(app, recordWith(), from("192.0.2.2"))).statusCode).toBe(201);
    expect((await post(app, recordWith(), from("203.0.113.9, 192.0.2.2"))).statusCode).toBe(429);
  });

  it("stores and logs no address", async () => {
    const { app, storage } = await stage({ rate: 1, trustProxy: true });
    const headers = { "x-forwarded-for": VISITOR, "user-agent": "Agent/7" };
    for (const one of [recordWith(), {}]) await post(app, one, { headers, remoteAddress: VISITOR });
    await app.inject({ url: "/nothing", remoteAddress: VISITOR });
    for await (const one of storage.export()) expect(JSON.stringify(one)).not.toMatch(/192\.0\.2|Agent/);
    expect(lines).toEqual([]);
  });
});

describe("a database that does not answer", () => {
  it("is a 503 that says so, told to the log once, and once more when it is back", async () => {
    const { storage: real } = await stage();
    let isAway = true;
    const append: typeof real.append = (record) =>
      isAway ? Promise.reject(new Error("disk is full")) : real.append(record);
    const health = () => (isAway ? Promise.reject(new Error("disk is full")) : real.health());
    const { app } = await stage({ storage: { ...real, append, health, close: async () => {} } });
    for (let index = 0; index < 3; index++) {
      const { statusCode, body, headers } = await post(app, recordWith());
      expect([statusCode, headers["retry-after"]]).toEqual([503, "30"]);
      expect(body).not.toContain("disk");
    }
    expect((await app.inject({ url: "/health" })).statusCode).toBe(503);
    isAway = false;
    expect((await post(app, recordWith())).statusCode).toBe(201);
    expect((await app.inject({ url: "/health" })).json()).toEqual({ status: "ok" });
    expect(lines).toEqual(["records are refused: disk is full", "records are stored again"]);
  });
});

describe("the routes of the owner", () => {
  const ROUTES = [
    ["GET", "/records?subject=5d1c2f6a-8f55-4f0e-a7a4-6a3c9b3c7e10"],
    ["DELETE", "/records?subject=5d1c2f6a-8f55-4f0e-a7a4-6a3c9b3c7e10"],
    ["GET", "/records/export"],
  ] as const;

  it.each(ROUTES)("%s %s: not there without a token of the server's", async (method, url) => {
    const { app } = await stage({ token: undefined });
    const headers = { authorization: "Bearer " };
    expect((await app.inject({ method, url, headers })).statusCode).toBe(404);
  });

  it.each(ROUTES)("%s %s: closed without the token, whatever is sent instead", async (method, url) => {
    const { app } = await stage();
    for (const authorization of [
      "",
      "Bearer",
      "Bearer ",
      `Basic ${TOKEN}`,
      TOKEN,
      `Bearer ${TOKEN} `,
      `Bearer ${TOKEN}x`,
    ]) {
      const { statusCode, headers } = await app.inject({ method, url, headers: { authorization } });
      expect([statusCode, headers["www-authenticate"]]).toEqual([401, "Bearer"]);
    }
  });

  it.each([
    "/records",
    "/records?subject=x",
    "/records?subject=' or 1=1 --",
    "/records/export?from=yesterday",
    "/records/export?all=1",
  ])("%s: not understood", async (url) => {
    const { app } = await stage();
    const { statusCode } = await app.inject({ url, headers: { authorization: `Bearer ${TOKEN}` } });
    expect(statusCode).toBe(400);
  });

  it("let no page of another site read them", async () => {
    const { app } = await stage();
    const headers = { authorization: `Bearer ${TOKEN}`, origin: OTHER_SITE };
    const answer = await app.inject({ url: "/records/export", headers });
    expect(answer.headers["access-control-allow-origin"]).toBeUndefined();
  });
});
