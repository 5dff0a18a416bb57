import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { main } from "../../src/receiver/cli.ts";
import { HELP } from "../../src/receiver/help.ts";
import { openStorage } from "../../src/receiver/open.ts";
import { FLAGS } from "../../src/receiver/options.ts";
import { run, startChild } from "./child.ts";
import { DATABASES, freshSqlite } from "./databases.ts";
import { TOKEN } from "./inject.ts";
import { recordWith } from "./records.ts";
import { createSender } from "./sender.ts";

/** A command in this process: its exit code and what it said. */
async function command(line: readonly string[], env: Record<string, string> = {}) {
  const [out, log]: [string[], string[]] = [[], []];
  const write = async (lines: AsyncIterable<string>) => {
    for await (const one of lines) out.push(one.trimEnd());
  };
  const surroundings = {
    env,
    print: (text: string) => out.push(text),
    log: (text: string) => log.push(text),
    write,
  };
  return { code: await main(line, surroundings), out, log };
}

const ID = "5d1c2f6a-8f55-4f0e-a7a4-6a3c9b3c7e10";

describe("what is typed", () => {
  it.each([[[]], [["--help"]], [["records", "--help"]], [["records", "purge", "--help"]]])(
    "%j: the help",
    async (line) => {
      expect(await command(line)).toEqual({ code: 0, out: [HELP], log: [] });
    },
  );

  it.each(Object.values(FLAGS).flatMap((flags) => Object.keys(flags)))("--%s: is in the help", (flag) => {
    expect(HELP).toContain(`--${flag} `);
  });

  it.each([
    [["consent"], /consent is not a command/],
    [["records", "drop"], /drop is not a command/],
    [["records", "serve"], /serve is not a command/],
    [["records", "toString"], /toString is not a command/],
    [["records", "--prot", "1"], /Unknown option '--prot'/],
    [["records", "--port"], /argument missing/],
    [["records", "--port", "http"], /--port must be a whole number from 0 to 65535/],
    [["records", "--port", "65536"], /--port must be/],
    [["records", "--rate", "-1"], /--rate/],
    [["records", "--retention-days", "0"], /--retention-days must be a whole number from 1/],
    [["records", "--origin", "*"], /--origin must be a scheme and a host/],
    [["records", "--origin", "example.nl"], /--origin must be/],
    [["records", "--origin", "https://example.nl/path"], /--origin must be/],
    [["records", "--database", "mysql://x"], /--database must be sqlite:<file> or postgres/],
    [["records", "--database", "sqlite::memory:"], /--database must be/],
    [["records", "find"], /--subject must be the UUID/],
    [["records", "find", "--id", "1"], /--id must be the UUID/],
    [["records", "delete", "--subject", "%"], /--subject must be the UUID/],
    [["records", "purge"], /--before is needed/],
    [["records", "purge", "--before", "2026-02-31x"], /--before must be a date/],
    [["records", "export", "--from", "last week"], /--from must be a date/],
  ])("%j is not understood, in words", async (line, words) => {
    const { code, out, log } = await command(line);
    expect([code, out]).toEqual([2, []]);
    expect(log.join()).toMatch(words);
  });

  it("a token that can be guessed is refused", async () => {
    const { code, log } = await command(["records"], { SLUIS_RECORDS_TOKEN: "secret" });
    expect([code, log]).toEqual([2, ["SLUIS_RECORDS_TOKEN must have 16 characters or more"]]);
  });

  it("a database that cannot be opened is said", async () => {
    const { code, log } = await command(["records", "export"], {
      SLUIS_RECORDS_DATABASE: "sqlite:/no/such/x.db",
    });
    expect([code, log.join()]).toEqual([1, expect.stringMatching(/^the database cannot be opened: /)]);
  });

  it("a port that is taken is said", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    const port = typeof address === "object" ? `${address?.port}` : "";
    const { code, log } = await command(["records", "--port", port, "--database", await freshSqlite()]);
    server.close();
    expect([code, log.join()]).toEqual([1, expect.stringMatching(/^127\.0\.0\.1 port \d+ cannot be used: /)]);
  });
});

describe.each(DATABASES)("find, export, delete and purge on %s", (_, fresh) => {
  it("do what they say, on a database that a server uses meanwhile", async () => {
    const database = await fresh();
    const storage = await openStorage(database);
    const records = [recordWith({ subject: ID }), recordWith({ subject: ID }), recordWith()];
    for (const one of records) await storage.append(one);
    const env = { SLUIS_RECORDS_DATABASE: database };
    const idsOf = (lines: readonly string[]) => lines.map((one) => JSON.parse(one).id).sort();
    const all = records.map(({ id }) => id);

    expect(idsOf((await command(["records", "find", "--subject", ID], env)).out)).toEqual(
      all.slice(0, 2).sort(),
    );
    expect(idsOf((await command(["records", "find", "--id", all[2] ?? ""], env)).out)).toEqual([all[2]]);
    expect(idsOf((await command(["records", "export"], env)).out)).toEqual([...all].sort());
    expect((await command(["records", "export", "--to", "2020-01-01"], env)).out).toEqual([]);
    expect((await command(["records", "purge", "--before", "2020-01-01"], env)).out).toEqual([
      "0 records removed",
    ]);
    expect((await command(["records", "delete", "--subject", ID], env)).out).toEqual(["2 records removed"]);
    expect((await command(["records", "purge", "--before", "2999-01-01"], env)).out).toEqual([
      "1 records removed",
    ]);
    expect((await command(["records", "find", "--subject", ID], env)).out).toEqual([]);
    await storage.close();
  });
});

describe("the program", () => {
  it("serves, asks for the token, removes what is old, and stops when it is told to", async () => {
    const database = await freshSqlite();
    const args = ["--port", "0", "--database", database, "--retention-days", "1825"];
    const child = await startChild(args, { SLUIS_RECORDS_TOKEN: TOKEN });
    const sender = createSender(1);
    const record = recordWith();
    expect(await sender.send(child.url, record)).toBe(201);
    sender.end();
    const headers = { authorization: `Bearer ${TOKEN}` };
    const ask = (path: string, method = "GET") => fetch(`${child.url}${path}`, { method, headers });
    expect(await (await ask(`/records?subject=${record.subject}`)).json()).toEqual({
      records: [{ ...record, received: expect.any(String) }],
    });
    const exported = await ask("/records/export?from=2020-01-01");
    expect(exported.headers.get("content-type")).toBe("application/x-ndjson");
    expect(JSON.parse(await exported.text()).id).toBe(record.id);
    expect(await (await ask(`/records?subject=${record.subject}`, "DELETE")).json()).toEqual({ deleted: 1 });
    expect((await fetch(`${child.url}/records/export`)).status).toBe(401);
    expect(await child.end("SIGINT")).toBe(0);
    expect(child.output()).toContain("0 records older than 1825 days were removed");
    expect(child.output()).toMatch(/sluis records: stopped\n$/);
    expect(child.output()).not.toContain(TOKEN);
    expect(statSync(database.slice(7)).mode & 0o777).toBe(0o600);
  });

  it("hides user and password of the database in what it says", async () => {
    const { stderr, code } = await run(["records", "--database", "postgres://me:hidden@127.0.0.1:1/x"]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^sluis records: the database cannot be opened: /);
    expect(stderr).not.toContain("hidden");
  });

  it("takes a reader that has read enough for no mistake", async () => {
    const database = await freshSqlite();
    const storage = await openStorage(database);
    await Promise.all(Array.from({ length: 2_000 }, () => storage.append(recordWith())));
    await storage.close();
    const line = 'set -o pipefail; "$0" bin/sluis.js records export --database "$1" | head -n 1';
    const { status, stdout, stderr } = spawnSync("bash", ["-c", line, process.execPath, database], {
      cwd: join(import.meta.dirname, "../.."),
      encoding: "utf8",
    });
    expect([status, stderr, stdout.trim().split("\n").length]).toEqual([0, "", 1]);
  });

  it("says in one line what to install where its packages are missing", async () => {
    const folder = mkdtempSync(join(tmpdir(), `sluis-alone-${randomUUID()}`));
    for (const path of ["bin", "dist/records"]) mkdirSync(join(folder, path), { recursive: true });
    for (const path of ["package.json", "bin/sluis.js", "dist/records/cli.js"])
      copyFileSync(join(import.meta.dirname, "../..", path), join(folder, path));
    const of = (line: string) => run(["records", "--database", line], {}, join(folder, "bin/sluis.js"));
    const lines = [(await of("sqlite:x.db")).stderr, (await of("postgres://127.0.0.1:1/x")).stderr];
    rmSync(folder, { recursive: true });
    expect(lines).toEqual([
      "sluis records: libsql is not installed. Run: npm install libsql@0.5 fastify@5 @fastify/cors@11 @fastify/rate-limit@11\n",
      "sluis records: pg is not installed. Run: npm install pg@8 fastify@5 @fastify/cors@11 @fastify/rate-limit@11\n",
    ]);
  });
});
