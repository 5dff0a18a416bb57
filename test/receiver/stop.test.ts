import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { openStorage } from "../../src/receiver/open.ts";
import { startChild } from "./child.ts";
import { createCluster } from "./cluster.ts";
import { DATABASES, freshPostgres } from "./databases.ts";
import { recordWith } from "./records.ts";
import { createSender } from "./sender.ts";

describe.each(DATABASES)("a receiver on %s that is told to stop during load", (_, fresh) => {
  it.each(["SIGTERM", "SIGINT"] as const)(
    "answers what is under way, and ends in peace: %s",
    async (signal) => {
      const database = await fresh();
      const child = await startChild(["--port", "0", "--database", database]);
      const sender = createSender(16);
      const acknowledged: string[] = [];
      let isOver = false;
      const load = Array.from({ length: 16 }, async () => {
        while (!isOver) {
          const record = recordWith();
          if ((await sender.send(child.url, record)) === 201) acknowledged.push(record.id);
        }
      });
      while (acknowledged.length < 50) await pause(10);
      const ended = child.end(signal);
      expect(await ended).toBe(0);
      isOver = true;
      await Promise.all(load);
      sender.end();
      const storage = await openStorage(database);
      const stored: string[] = [];
      for await (const { id } of storage.export()) stored.push(id);
      await storage.close();
      // Whatever was stored was answered, too: nothing was cut off.
      expect(stored.sort()).toEqual(acknowledged.sort());
    },
  );
});

describe("a receiver whose PostgreSQL breaks down", () => {
  it("says so, stays, and stores again when the database is back", async () => {
    const cluster = await createCluster();
    cluster.start();
    const database = await freshPostgres(cluster.url);
    const child = await startChild(["--port", "0", "--database", database]);
    const sender = createSender(4);
    const records = Array.from({ length: 30 }, () => recordWith());
    const send = () => Promise.all(records.map((one) => sender.send(child.url, one)));
    expect(new Set(await send())).toEqual(new Set([201]));
    cluster.crash();
    records.push(recordWith());
    expect(new Set(await send())).toEqual(new Set([503]));
    expect((await fetch(`${child.url}/health`)).status).toBe(503);
    cluster.start();
    expect(new Set(await send())).toEqual(new Set([200, 201]));
    expect((await fetch(`${child.url}/health`)).status).toBe(200);
    sender.end();
    expect(await child.end("SIGTERM")).toBe(0);
    expect(child.output()).toMatch(/records are refused: .*\n.*records are stored again/);
    cluster.remove();
  }, 120_000);
});
