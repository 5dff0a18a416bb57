import { setTimeout as pause } from "node:timers/promises";
import { afterAll, describe, expect, it } from "vitest";
import { openStorage } from "../../src/receiver/open.ts";
import type { ConsentRecord } from "../../src/receiver/record.ts";
import { type Child, startChild } from "./child.ts";
import { freePort } from "./cluster.ts";
import { DATABASES } from "./databases.ts";
import { recordWith } from "./records.ts";
import { createSender } from "./sender.ts";

/** Records per second, and seconds; the full minute by `SLUIS_LOAD_SECONDS=60`. */
const RATE = 1_000;
const SECONDS = Number(process.env.SLUIS_LOAD_SECONDS ?? 10);
const TICK = 20;
const figures: string[] = [];

afterAll(() => console.log(`\n${RATE} records a second for ${SECONDS} s\n${figures.join("\n")}\n`));

/** The times of the answers, in milliseconds, from the smallest. */
const percentile = (times: readonly number[], part: number): string =>
  `${Math.round([...times].sort((a, b) => a - b)[Math.floor(times.length * part)] ?? 0)} ms`;

/** Sends each record until it is answered, from the moment that the plan has for it. */
function createLoad(url: string) {
  const sender = createSender(64);
  const times: number[] = [];
  let tries = 0;
  async function deliver(record: ConsentRecord): Promise<void> {
    const start = performance.now();
    for (;;) {
      tries++;
      const status = await sender.send(url, record);
      if (status === 201 || status === 200) break;
      expect([undefined, 503]).toContain(status);
      await pause(100);
    }
    times.push(performance.now() - start);
  }
  return { deliver, times, tries: () => tries, end: sender.end };
}

describe.each(DATABASES)("a site with a thousand decisions a second, on %s", (name, fresh) => {
  it(
    "loses and doubles none, with the receiver killed in the middle",
    async () => {
      const database = await fresh();
      const port = `${await freePort()}`;
      const start = () => startChild(["--port", port, "--database", database]);
      let child: Child = await start();
      const load = createLoad(child.url);
      const sent: Promise<void>[] = [];
      const ids = new Set<string>();
      const begin = performance.now();
      const killed = pause(SECONDS * 500).then(async () => {
        await child.end("SIGKILL");
        child = await start();
      });
      while (ids.size < RATE * SECONDS) {
        const due = Math.min(RATE * SECONDS, ((performance.now() - begin) / 1000) * RATE);
        while (ids.size < due) {
          const record = recordWith();
          ids.add(record.id);
          sent.push(load.deliver(record));
        }
        await pause(TICK);
      }
      await killed;
      await Promise.all(sent);
      const seconds = (performance.now() - begin) / 1000;
      load.end();
      expect(await child.end("SIGTERM")).toBe(0);

      const storage = await openStorage(database);
      const stored: string[] = [];
      for await (const { id } of storage.export()) stored.push(id);
      await storage.close();
      expect(stored).toHaveLength(ids.size);
      expect(stored.every((id) => ids.has(id))).toBe(true);
      const [half, most] = [percentile(load.times, 0.5), percentile(load.times, 0.95)];
      figures.push(
        `${name.padEnd(12)}${ids.size} stored in ${seconds.toFixed(1)} s with one kill, ${load.tries()} requests, half answered within ${half}, 95 % within ${most}`,
      );
    },
    SECONDS * 12_000 + 60_000,
  );
});
