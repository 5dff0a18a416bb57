import { setImmediate } from 'node:timers/promises';
import { closeSync, openSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { timingSafeEqual, createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';

async function* ndjson(records) {
  for await (const record of records) yield `${JSON.stringify(record)}
`;
}

class PlainError extends Error {
  /** The exit code. */
  code;
  /** @param code 1: it could not be done; 2: it was asked in a way that is not understood */
  constructor(message, code = 1) {
    super(message);
    this.code = code;
  }
}

const SIZE = 200;
const WAITING = 5e3;
function createBatch(write) {
  const queue = [];
  let running;
  async function commit(entries) {
    try {
      const results = await write(entries.map(({ item }) => item));
      for (const [index, { resolve }] of entries.entries()) resolve(results[index]);
    } catch (reason) {
      for (const { reject } of entries) reject(reason);
    }
  }
  async function run() {
    while (queue.length) {
      await setImmediate();
      await commit(queue.splice(0, SIZE));
    }
    running = void 0;
  }
  return {
    add: (item) => new Promise((resolve, reject) => {
      if (queue.length >= WAITING) return reject(new Error("too many records are waiting"));
      queue.push({ item, resolve, reject });
      running ??= run();
    }),
    idle: async () => running
  };
}

const PACKAGES = {
  fastify: "5",
  "@fastify/cors": "11",
  "@fastify/rate-limit": "11",
  libsql: "0.5",
  pg: "8"
};
const DATABASES = ["libsql", "pg"];
const SERVER = ["fastify", "@fastify/cors", "@fastify/rate-limit"];
const isMissing = (error) => /^(ERR_MODULE_NOT_FOUND|MODULE_NOT_FOUND)$/.test(error.code ?? "");
async function need(name, load) {
  try {
    return await load();
  } catch (error) {
    if (!isMissing(error)) throw error;
    const names = DATABASES.includes(name) ? [name, ...SERVER] : SERVER;
    const line = names.map((one) => `${one}@${PACKAGES[one]}`).join(" ");
    throw new PlainError(`${name} is not installed. Run: npm install ${line}`);
  }
}

const POSTGRES_SCHEMA = `
select pg_advisory_xact_lock(hashtext('sluis_records'));
create table if not exists sluis_records (
  id text collate "C" primary key,
  subject text collate "C" not null,
  received text collate "C" not null,
  body text not null
);
create index if not exists sluis_records_subject on sluis_records (subject, received, id);
create index if not exists sluis_records_received on sluis_records (received, id);
create or replace function sluis_records_guard() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_setting('sluis.erasing', true) = 'on' then
    return null;
  end if;
  raise exception 'sluis_records is append-only';
end $$;
create or replace trigger sluis_records_guard before update or delete or truncate on sluis_records
for each statement execute function sluis_records_guard();
`;
const POSTGRES_SETTINGS = "set synchronous_commit = on; set client_min_messages = warning";

const sorted = (_, value) => typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1)) : value;
const canonical = (record) => JSON.stringify(record, sorted);

const PAGE = 1e3;
async function pageByPage(remove) {
  let count = 0;
  for (let removed = PAGE; removed === PAGE; count += removed) {
    await setImmediate();
    removed = await remove();
  }
  return count;
}
const ALL = { from: "0000", to: "9999" };
const recordOf = ({ body, received }) => ({
  ...JSON.parse(body),
  received
});
async function* pages(from, read) {
  let after = { received: from, id: "" };
  while (after) {
    const rows = await read(after);
    yield* rows.map(recordOf);
    after = rows.length === PAGE ? rows.at(-1) : void 0;
  }
}

const INSERT = `insert into sluis_records (id, subject, received, body)
  select id, subject, $3, body from unnest($1::text[], $2::text[], $4::text[]) as given (id, subject, body)
  order by id on conflict do nothing returning id`;
const BODIES = "select id, body from sluis_records where id = any($1::text[])";
function outcomes(given, fresh, bodies) {
  return given.map(([id, body]) => {
    if (bodies.get(id) !== body) return "conflict";
    return fresh.delete(id) ? "stored" : "known";
  });
}
async function write(pool, records) {
  const given = records.map((record) => [record.id, canonical(record)]);
  const ids = records.map(({ id }) => id);
  const subjects = records.map(({ subject }) => subject);
  const texts = given.map(([, body]) => body);
  const { rows } = await pool.query(INSERT, [ids, subjects, (/* @__PURE__ */ new Date()).toISOString(), texts]);
  const fresh = new Set(rows.map(({ id }) => id));
  if (fresh.size === given.length) return given.map(() => "stored");
  const kept = (await pool.query(BODIES, [ids])).rows;
  return outcomes(given, fresh, new Map(kept.map(({ id, body }) => [id, body])));
}
async function erase(pool, statement, value) {
  const client = await pool.connect();
  let failure;
  try {
    await client.query("begin; set local sluis.erasing = 'on'");
    const { rowCount } = await client.query(statement, [value]);
    await client.query("commit");
    return rowCount ?? 0;
  } catch (error) {
    failure = error;
    throw error;
  } finally {
    client.release(failure);
  }
}
const eraseSubject = (pool, subject) => erase(pool, "delete from sluis_records where subject = $1", subject);
const eraseBefore = (pool, time) => erase(
  pool,
  `delete from sluis_records where id in
     (select id from sluis_records where received < $1 order by received, id limit ${PAGE})`,
  time
);
const find$1 = async (pool, id) => (await pool.query("select * from sluis_records where subject = $1 or id = $1 order by received, id", [
  id
])).rows;
const page = async (pool, { received, id }, to) => (await pool.query(
  `select * from sluis_records where (received, id) > ($1, $2) and received < $3
       order by received, id limit ${PAGE}`,
  [received, id, to]
)).rows;

const PATIENCE$1 = 1e4;
async function connect(url) {
  const { default: pg } = await need("pg", () => import('pg'));
  const pool = new pg.Pool({
    connectionString: url,
    application_name: "sluis records",
    max: 4,
    keepAlive: true,
    connectionTimeoutMillis: PATIENCE$1 / 2,
    query_timeout: PATIENCE$1,
    onConnect: (client) => client.query(POSTGRES_SETTINGS)
  });
  pool.on("error", () => {
  });
  return pool;
}
async function openPostgres(url) {
  const pool = await connect(url);
  await pool.query(POSTGRES_SCHEMA);
  const batch = createBatch((records) => write(pool, records));
  return {
    append: batch.add,
    find: async (id) => (await find$1(pool, id)).map(recordOf),
    export: (from = ALL.from, to = ALL.to) => pages(from, (after) => page(pool, after, to)),
    delete: (subject) => eraseSubject(pool, subject),
    purge: (before) => pageByPage(() => eraseBefore(pool, before)),
    health: async () => void await pool.query("select id from sluis_records limit 1"),
    async close() {
      await batch.idle();
      await pool.end();
    }
  };
}

const SQLITE_SCHEMA = `
create table if not exists sluis_records (
  id text primary key not null,
  subject text not null,
  received text not null,
  body text not null
) strict, without rowid;
create index if not exists sluis_records_subject on sluis_records (subject, received, id);
create index if not exists sluis_records_received on sluis_records (received, id);
create table if not exists sluis_records_erasing (yes integer not null) strict;

create trigger if not exists sluis_records_no_update before update on sluis_records
begin select raise(abort, 'sluis_records is append-only'); end;
create trigger if not exists sluis_records_no_replace before insert on sluis_records
when exists (select 1 from sluis_records where id = new.id)
begin select raise(ignore); end;
create trigger if not exists sluis_records_no_delete before delete on sluis_records
when not exists (select 1 from sluis_records_erasing)
begin select raise(abort, 'sluis_records is append-only'); end;
`;
const SQLITE_SETTINGS = [
  "journal_mode = wal",
  "synchronous = full",
  "secure_delete = on",
  "busy_timeout = 5000"
];

function createWriter(database) {
  const insert = database.prepare(
    "insert into sluis_records (id, subject, received, body) values (?, ?, ?, ?) on conflict do nothing"
  );
  const look = database.prepare("select body from sluis_records where id = ?");
  const one = (record, received) => {
    const body = canonical(record);
    if (insert.run(record.id, record.subject, received, body).changes) return "stored";
    return look.get(record.id).body === body ? "known" : "conflict";
  };
  const write = database.transaction((records) => {
    const received = (/* @__PURE__ */ new Date()).toISOString();
    return records.map((record) => one(record, received));
  });
  return (records) => write.immediate(records);
}
function createEraser(database) {
  const begin = database.prepare("insert into sluis_records_erasing values (1)");
  const end = database.prepare("delete from sluis_records_erasing");
  const bySubject = database.prepare("delete from sluis_records where subject = ?");
  const byAge = database.prepare(
    `delete from sluis_records where id in
     (select id from sluis_records where received < ? order by received, id limit ${PAGE})`
  );
  const erase = database.transaction((remove, value) => {
    begin.run();
    const { changes } = remove.run(value);
    end.run();
    return changes;
  });
  return {
    subject: (subject) => erase.immediate(bySubject, subject),
    /** At most one page of what is older. */
    before: (time) => erase.immediate(byAge, time)
  };
}
function createReader(database) {
  const found = database.prepare(
    "select * from sluis_records where subject = ? or id = ? order by received, id"
  );
  const page = database.prepare(
    `select * from sluis_records where (received, id) > (?, ?) and received < ?
     order by received, id limit ${PAGE}`
  );
  return {
    find: (id) => found.all(id, id).map(recordOf),
    page: ({ received, id }, to) => page.all(received, id, to)
  };
}

async function openFile(path) {
  const { default: Database } = await need("libsql", () => import('libsql'));
  closeSync(openSync(path, "a", 384));
  const database = new Database(path);
  for (const setting of SQLITE_SETTINGS) database.pragma(setting);
  database.exec(SQLITE_SCHEMA);
  return database;
}
async function openSqlite(path) {
  const database = await openFile(path);
  const write = createWriter(database);
  const batch = createBatch(async (records) => write(records));
  const reader = createReader(database);
  const eraser = createEraser(database);
  const erasing = async (remove) => {
    const count = await remove();
    database.pragma("wal_checkpoint(truncate)");
    return count;
  };
  return {
    append: batch.add,
    find: async (id) => reader.find(id),
    export: (from = ALL.from, to = ALL.to) => pages(from, async (after) => reader.page(after, to)),
    delete: (subject) => erasing(async () => eraser.subject(subject)),
    purge: (before) => erasing(() => pageByPage(async () => eraser.before(before))),
    health: async () => void reader.find(""),
    async close() {
      await batch.idle();
      database.close();
    }
  };
}

const opener = (database) => {
  const [, scheme, rest = ""] = /^(\w+):(.+)$/.exec(database) ?? [];
  if (scheme === "sqlite" && rest !== ":memory:") return () => openSqlite(rest);
  if (scheme === "postgres" || scheme === "postgresql") return () => openPostgres(database);
  throw new PlainError("--database must be sqlite:<file> or postgres://<user>@<host>/<name>", 2);
};
async function openStorage(database) {
  const open = opener(database);
  try {
    return await open();
  } catch (error) {
    if (error instanceof PlainError) throw error;
    throw new PlainError(`the database cannot be opened: ${error.message}`);
  }
}
const shown = (database) => database.replace(/^(postgres(?:ql)?:\/\/).*@/, "$1");

function originOf(text) {
  try {
    const { origin, protocol } = new URL(text);
    return /^https?:$/.test(protocol) ? origin : void 0;
  } catch {
    return void 0;
  }
}
function isAllowed(origin, host, listed) {
  const from = originOf(origin ?? "");
  if (from === void 0 || from !== origin) return false;
  const scheme = from.slice(0, from.indexOf("//"));
  return listed.includes(from) || from === originOf(`${scheme}//${host}`);
}

const UUID = "^[\\da-f]{8}-[\\da-f]{4}-4[\\da-f]{3}-[89ab][\\da-f]{3}-[\\da-f]{12}$";
const uuid$1 = { type: "string", pattern: UUID };
const oneOf = (...values) => ({ type: "string", enum: values });
const matching = (pattern) => ({ type: "string", maxLength: 253, pattern });
const properties = {
  v: { const: 1 },
  id: uuid$1,
  previous: { ...uuid$1, type: ["string", "null"] },
  subject: uuid$1,
  at: {
    type: "string",
    format: "date-time",
    pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{3})?Z$"
  },
  action: oneOf("accept", "reject", "partial", "withdraw", "signal", "expiry"),
  surface: oneOf(
    "banner",
    "preferences",
    "placeholder",
    "declaration",
    "api",
    "none"
  ),
  choices: {
    type: "object",
    maxProperties: 200,
    propertyNames: { pattern: "^[a-z][a-z\\d-]{0,31}$" },
    additionalProperties: { type: "boolean" }
  },
  source: oneOf("visitor", "api", "signal", "expiry"),
  policy: matching("^[\\w.:-]{0,40}$"),
  text: matching("^[\\da-f]{64}$"),
  library: matching("^\\d[\\w.+-]{0,39}$"),
  language: matching("^[A-Za-z]{2,8}(-[A-Za-z\\d]{1,8}){0,4}$"),
  regime: oneOf("opt-in", "opt-out", "objectable"),
  region: { type: ["string", "null"], pattern: "^[A-Z]{2}(-[A-Z\\d]{1,3})?$" },
  signals: {
    type: "object",
    required: ["gpc"],
    properties: { gpc: { type: "boolean" } },
    additionalProperties: false
  },
  domain: matching("^([a-z\\d_]([a-z\\d_.-]*[a-z\\d_.])?|\\[[\\da-f:.]+\\])$")
};
const RECORD_SCHEMA = {
  type: "object",
  required: Object.keys(properties),
  properties,
  additionalProperties: false
};
const UUID_SCHEMA = uuid$1;

const FORMAT = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?Z)?$/;
function instant(text) {
  const time = FORMAT.test(text) ? new Date(text) : void 0;
  return time && Number.isFinite(time.getTime()) ? time.toISOString() : void 0;
}
const DAY = 864e5;
const daysAgo = (days) => new Date(Date.now() - days * DAY).toISOString();

const COMMON = { database: { type: "string" }, help: { type: "boolean" } };
const FLAGS = {
  serve: {
    ...COMMON,
    port: { type: "string", default: "8787" },
    host: { type: "string", default: "127.0.0.1" },
    origin: { type: "string", multiple: true, default: [] },
    rate: { type: "string", default: "120" },
    "trust-proxy": { type: "boolean", default: false },
    "retention-days": { type: "string" }
  },
  find: { ...COMMON, subject: { type: "string" }, id: { type: "string" } },
  export: { ...COMMON, from: { type: "string" }, to: { type: "string" } },
  delete: { ...COMMON, subject: { type: "string" } },
  purge: { ...COMMON, before: { type: "string" } }
};
function parse(args, options) {
  try {
    return parseArgs({ args: [...args], options, strict: true }).values;
  } catch (error) {
    throw new PlainError(error.message, 2);
  }
}
const databaseOf = (typed, env) => typed || env.SLUIS_RECORDS_DATABASE || "sqlite:./sluis-records.db";
const wrong = (flag, allowed) => new PlainError(`--${flag} must be ${allowed}`, 2);
function whole(flag, text, min, max) {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= min && value <= max) return value;
  throw wrong(flag, `a whole number from ${min} to ${max}`);
}
function origins(texts) {
  return texts.map((text) => {
    const origin = originOf(text);
    if (!origin || origin !== text.replace(/\/$/, "").toLowerCase())
      throw wrong("origin", "a scheme and a host, such as https://www.example.nl");
    return origin;
  });
}
function time(flag, text) {
  const value = text === void 0 ? void 0 : instant(text);
  if (text !== void 0 && !value) throw wrong(flag, "a date or a time in UTC, such as 2026-11-21T09:30Z");
  return value;
}
function uuid(flag, text) {
  if (new RegExp(UUID_SCHEMA.pattern).test(text ?? "")) return text ?? "";
  throw wrong(flag, "the UUID of a subject or a record");
}

const INTERVAL = 864e5;
function startRetention(storage, days, log) {
  if (days === void 0) return () => {
  };
  let isOver = false;
  const purge = async () => {
    try {
      log(`${await storage.purge(daysAgo(days))} records older than ${days} days were removed`);
    } catch (error) {
      if (!isOver) log(`old records could not be removed: ${error.message}`);
    }
  };
  void purge();
  const timer = setInterval(purge, INTERVAL);
  return () => {
    isOver = true;
    clearInterval(timer);
  };
}

const AGAIN_AFTER = 6e4;
function createOutage(log) {
  let toldAt;
  return {
    failed({ message }) {
      if (toldAt !== void 0 && performance.now() - toldAt < AGAIN_AFTER) return;
      toldAt = performance.now();
      log(`records are refused: ${message}`);
    },
    worked() {
      if (toldAt !== void 0) log("records are stored again");
      toldAt = void 0;
    }
  };
}

const PATIENCE = 2e3;
async function drain(request) {
  if (request.complete) return;
  request.resume();
  await once(request, "end", { signal: AbortSignal.timeout(PATIENCE) }).catch(() => {
  });
}

const WORDS = {
  400: "the request is not valid",
  401: "a token is needed",
  403: "this origin may not send records",
  404: "there is nothing here",
  408: "the request took too long",
  409: "another record has this id",
  413: "the record is too large",
  415: "the content type must be application/json",
  429: "too many requests",
  503: "the database does not answer, try again later"
};
function fieldOf({ validation }) {
  const { instancePath = "", params } = validation?.[0] ?? {};
  const name = instancePath.split("/")[1] ?? params?.missingProperty;
  return RECORD_SCHEMA.required.find((one) => one === name);
}
function refuse(reply, status, field) {
  if (status === 401) reply.header("www-authenticate", "Bearer");
  if (status === 503) reply.header("retry-after", "30");
  return reply.code(status).send({ error: WORDS[status] ?? WORDS[400], field });
}
const createErrorHandler = (report) => async (error, request, reply) => {
  const { statusCode: status = 500 } = error;
  if (status >= 500) report(error);
  if (status === 413) await drain(request.raw);
  return refuse(reply, status < 500 ? status : 503, fieldOf(error));
};

const hash = (text) => createHash("sha256").update(text).digest();
const isBearer = (header, token) => timingSafeEqual(hash(header ?? ""), hash(`Bearer ${token}`));

const SUBJECT = {
  querystring: {
    type: "object",
    required: ["subject"],
    properties: { subject: UUID_SCHEMA },
    additionalProperties: false
  }
};
const TIME = { type: "string", maxLength: 30 };
const RANGE = {
  querystring: { type: "object", properties: { from: TIME, to: TIME }, additionalProperties: false }
};
function addAdminRoutes(app, storage, token) {
  app.addHook("preValidation", async ({ headers }, reply) => {
    if (!isBearer(headers.authorization, token)) return refuse(reply, 401);
  });
  app.get("/records", { schema: SUBJECT }, async ({ query }) => ({
    records: await storage.find(query.subject)
  }));
  app.delete("/records", { schema: SUBJECT }, async ({ query }) => ({
    deleted: await storage.delete(query.subject)
  }));
  app.get("/records/export", { schema: RANGE }, async ({ query: { from, to } }, reply) => {
    const [since, until] = [from, to].map((one) => one && instant(one));
    if (from && !since || to && !until) return refuse(reply, 400);
    reply.type("application/x-ndjson");
    return reply.send(Readable.from(ndjson(storage.export(since, until))));
  });
}

const PREFLIGHT = 86400;
const STATUS = { stored: 201, known: 200, conflict: 409 };
async function addOrigins(app, origins) {
  const { default: cors } = await need("@fastify/cors", () => import('@fastify/cors'));
  app.addHook("onRequest", async (request, reply) => {
    if (!isAllowed(request.headers.origin, request.host, origins)) return refuse(reply, 403);
  });
  await app.register(cors, {
    origin: true,
    methods: ["POST"],
    allowedHeaders: ["content-type"],
    maxAge: PREFLIGHT
  });
}
async function addPublicRoutes(app, storage, origins, outage) {
  await addOrigins(app, origins);
  app.removeContentTypeParser("text/plain");
  app.post(
    "/records",
    { schema: { body: RECORD_SCHEMA } },
    async ({ body }, reply) => {
      const outcome = await storage.append(body);
      outage.worked();
      if (outcome === "conflict") return refuse(reply, STATUS.conflict);
      return reply.code(STATUS[outcome]).send({ id: body.id, outcome });
    }
  );
}

const BODY_LIMIT = 16384;
const ARRIVAL = 1e4;
const COUNTS = { "x-ratelimit-limit": false, "x-ratelimit-remaining": false, "x-ratelimit-reset": false };
const QUIET = { addHeaders: COUNTS, addHeadersOnExceeding: COUNTS };
const optionsOf = ({ trustProxy }) => ({
  // What is accepted is what was sent: nothing is converted, dropped or filled in.
  ajv: { customOptions: { coerceTypes: false, removeAdditional: false, useDefaults: false } },
  bodyLimit: BODY_LIMIT,
  exposeHeadRoutes: false,
  forceCloseConnections: "idle",
  frameworkErrors: (_error, _request, reply) => void refuse(reply, 400),
  logger: false,
  requestTimeout: ARRIVAL,
  // Only the address that connected is believed: what it hands on may have been written by anyone.
  trustProxy: trustProxy && ((_address, hop) => hop === 0)
});
async function addLimits(app, rate) {
  const { default: rateLimit } = await need("@fastify/rate-limit", () => import('@fastify/rate-limit'));
  if (rate > 0) await app.register(rateLimit, { ...QUIET, max: rate, timeWindow: "1 minute" });
}
async function addRoutes(app, options) {
  const { storage, origins, token, log } = options;
  const outage = createOutage(log);
  app.setErrorHandler(createErrorHandler(outage.failed));
  await app.register((scope) => addPublicRoutes(scope, storage, origins, outage));
  if (token) await app.register(async (scope) => addAdminRoutes(scope, storage, token));
  app.get("/health", { config: { rateLimit: false } }, async () => {
    await storage.health();
    return { status: "ok" };
  });
}
async function createServer(options) {
  const { fastify } = await need("fastify", () => import('fastify'));
  const app = fastify(optionsOf(options));
  app.addHook("onRequest", async (_, reply) => {
    reply.headers({ "cache-control": "no-store", "x-content-type-options": "nosniff" });
  });
  await addLimits(app, options.rate);
  app.setNotFoundHandler((_, reply) => refuse(reply, 404));
  await addRoutes(app, options);
  return app;
}

const MOST_DAYS = 36500;
const TOKEN_LENGTH = 16;
function tokenOf(env) {
  const token = env.SLUIS_RECORDS_TOKEN || void 0;
  if (token && token.length < TOKEN_LENGTH)
    throw new PlainError(`SLUIS_RECORDS_TOKEN must have ${TOKEN_LENGTH} characters or more`, 2);
  return token;
}
function settingsOf(args, env) {
  const flags = parse(args, FLAGS.serve);
  const days = flags["retention-days"];
  return {
    database: databaseOf(flags.database, env),
    port: whole("port", flags.port, 0, 65535),
    host: flags.host,
    origins: origins(flags.origin),
    rate: whole("rate", flags.rate, 0, 1e6),
    trustProxy: flags["trust-proxy"],
    /** Undefined: nothing is removed. */
    days: days === void 0 ? void 0 : whole("retention-days", days, 1, MOST_DAYS),
    token: tokenOf(env)
  };
}

const STOP_WITHIN = 1e4;
async function listen(app, { host, port }) {
  try {
    return await app.listen({ host, port });
  } catch (error) {
    throw new PlainError(`${host} port ${port} cannot be used: ${error.message}`);
  }
}
async function stop(app) {
  const timer = setTimeout(() => app.server.closeAllConnections(), STOP_WITHIN);
  await app.close();
  clearTimeout(timer);
}
async function signalled() {
  const heard = new AbortController();
  await Promise.race(["SIGTERM", "SIGINT"].map((name) => once(process, name, { signal: heard.signal })));
  heard.abort();
}
async function run$1(storage, settings, log) {
  const app = await createServer({ ...settings, storage, log });
  try {
    const signal = signalled();
    log(`listens on ${await listen(app, settings)}, keeps records in ${shown(settings.database)}`);
    const endRetention = startRetention(storage, settings.days, log);
    await signal;
    endRetention();
  } finally {
    await stop(app);
  }
}
async function serve(args, { env, log }) {
  const settings = settingsOf(args, env);
  const storage = await openStorage(settings.database);
  try {
    await run$1(storage, settings, log);
  } finally {
    await storage.close();
  }
  log("stopped");
}

async function using(database, task) {
  const storage = await openStorage(database);
  try {
    await task(storage);
  } finally {
    await storage.close();
  }
}
const find = async (args, { env, print }) => {
  const { database, subject, id } = parse(args, FLAGS.find);
  const wanted = id === void 0 ? uuid("subject", subject) : uuid("id", id);
  await using(databaseOf(database, env), async (storage) => {
    for (const record of await storage.find(wanted)) print(JSON.stringify(record));
  });
};
const exportAll = async (args, { env, write }) => {
  const flags = parse(args, FLAGS.export);
  const [from, to] = [time("from", flags.from), time("to", flags.to)];
  await using(databaseOf(flags.database, env), (storage) => write(ndjson(storage.export(from, to))));
};
const deleteSubject = async (args, { env, print }) => {
  const flags = parse(args, FLAGS.delete);
  const subject = uuid("subject", flags.subject);
  await using(
    databaseOf(flags.database, env),
    async (storage) => print(`${await storage.delete(subject)} records removed`)
  );
};
const purge = async (args, { env, print }) => {
  const flags = parse(args, FLAGS.purge);
  const before = time("before", flags.before);
  if (!before) throw new PlainError("--before is needed: a date or a time in UTC", 2);
  await using(
    databaseOf(flags.database, env),
    async (storage) => print(`${await storage.purge(before)} records removed`)
  );
};
const COMMANDS = {
  serve,
  find,
  export: exportAll,
  delete: deleteSubject,
  purge
};

const HELP = `sluis records: keeps proof of consent

  sluis records                      run the server
  sluis records find --subject ID    print what is kept of one visitor, or --id ID for one record
  sluis records export               print all records, one a line; --from TIME and --to TIME narrow that
  sluis records delete --subject ID  remove what is kept of one visitor
  sluis records purge --before TIME  remove what was received before

TIME is a date or a time in UTC: 2026-11-21, 2026-11-21T09:30Z

every command
  --database URL       sqlite:<file> or postgres://<user>@<host>/<name>
                       default: the variable SLUIS_RECORDS_DATABASE, else sqlite:./sluis-records.db
  --help               this text

the server
  --port N             default 8787; 0 for any that is free
  --host ADDRESS       default 127.0.0.1
  --origin ORIGIN      a site whose pages may send records, such as https://www.example.nl; may be repeated;
                       pages on the very host of the server always may
  --rate N             requests a minute from one client address; default 120, 0 for no limit
  --trust-proxy        take the client address and the host from the nearest proxy
  --retention-days N   remove older records at the start and once a day; default: nothing is removed

The variable SLUIS_RECORDS_TOKEN, of 16 characters or more, opens the routes to find, export and delete.
Exit codes: 0 done, 1 could not be done, 2 not understood.`;

const ofProcess = {
  env: process.env,
  print: (line) => void process.stdout.write(`${line}
`),
  log: (line) => void process.stderr.write(`sluis records: ${line}
`),
  async write(lines) {
    try {
      await pipeline(Readable.from(lines), process.stdout, { end: false });
    } catch (error) {
      if (error.code !== "EPIPE") throw error;
    }
  }
};

const isCommand = (name) => name !== "serve" && Object.hasOwn(COMMANDS, name);
async function run([topic, ...rest], surroundings) {
  if (!topic || [topic, ...rest].includes("--help")) return surroundings.print(HELP);
  if (topic !== "records") throw new PlainError(`${topic} is not a command; try: sluis records --help`, 2);
  const [name = "", ...others] = rest;
  if (name && !name.startsWith("-") && !isCommand(name))
    throw new PlainError(`${name} is not a command of sluis records; try --help`, 2);
  await (isCommand(name) ? COMMANDS[name](others, surroundings) : COMMANDS.serve(rest, surroundings));
}
async function main(args, surroundings = ofProcess) {
  try {
    await run(args, surroundings);
    return 0;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    surroundings.log(error.message);
    return error instanceof PlainError ? error.code : 1;
  }
}

export { main };
