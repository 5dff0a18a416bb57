import { setTimeout as pause } from "node:timers/promises";
import { afterAll, describe, expect, it } from "vitest";
import { openStorage } from "../../src/receiver/open.ts";
import type { ConsentRecord } from "../../src/receiver/record.ts";
import { startChild } from "./child.ts";
import { DATABASES } from "./databases.ts";
import { recordWith } from "./records.ts";
import { createSender } from "./sender.ts";

const ROUNDS = Number(process.env.SLUIS_KILLS ?? 22);
const WORKERS = 24;
const figures: string[] = [];

afterAll(() => console.log(`\nkilled during load\n${figures.join("\n")}\n`));

/** Every id that is kept, as often as it is. */
async function idsIn(database: string): Promise<string[]> {
  const storage = await openStorage(database);
  const ids: string[] = [];
  for await (const { id } of storage.export()) ids.push(id);
  await storage.close();
  return ids;
}

/** A crowd of browsers that send one record after the other, and note which were answered. */
function createCrowd() {
  const acknowledged = new Set<string>();
  const pending = new Map<string, ConsentRecord>();
  async function work(url: string, isOver: () => boolean, send: ReturnType<typeof createSender>["send"]) {
    while (!isOver()) {
      const record = recordWith();
      pending.set(record.id, record);
      const status = await send(url, record);
      if (status === 201) {
        acknowledged.add(record.id);
        pending.delete(record.id);
      }
    }
  }
  return { acknowledged, pending, work };
}

type Crowd = ReturnType<typeof createCrowd>;

/** One life of the receiver, from its start to SIGKILL in the middle of the load. */
async function killDuringLoad(database: string, crowd: Crowd): Promise<void> {
  const child = await startChild(["--port", "0", "--database", database]);
  const sender = createSender(WORKERS);
  const before = crowd.acknowledged.size;
  let isOver = false;
  const load = Array.from({ length: WORKERS }, () => crowd.work(child.url, () => isOver, sender.send));
  while (crowd.acknowledged.size < before + 20) await pause(10);
  await pause(Math.random() * 300);
  const ended = child.end("SIGKILL");
  isOver = true;
  expect(await ended).toBeNull();
  await Promise.all(load);
  sender.end();
}

/** Sends again what was not answered, as browsers do on the next page. @returns how many were there already */
async function sendAgain(database: string, { acknowledged, pending }: Crowd): Promise<number> {
  const child = await startChild(["--port", "0", "--database", database]);
  const sender = createSender(WORKERS);
  const answers = [...pending.values()].map(async (record) => {
    const status = await sender.send(child.url, record);
    expect([200, 201]).toContain(status);
    acknowledged.add(record.id);
    return status;
  });
  const known = (await Promise.all(answers)).filter((status) => status === 200).length;
  sender.end();
  expect(await child.end("SIGTERM")).toBe(0);
  return known;
}

describe.each(DATABASES)("a receiver that is killed during load, on %s", (name, fresh) => {
  it(`has every acknowledged record once, ${ROUNDS} times over (R65)`, async () => {
    const database = await fresh();
    const crowd = createCrowd();
    for (let round = 0; round < ROUNDS; round++) await killDuringLoad(database, crowd);

    const stored = await idsIn(database);
    expect(new Set(stored).size).toBe(stored.length);
    const kept = new Set(stored);
    expect([...crowd.acknowledged].filter((id) => !kept.has(id))).toEqual([]);
    const unheard = stored.filter((id) => !crowd.acknowledged.has(id));
    expect(unheard.filter((id) => !crowd.pending.has(id))).toEqual([]);
    const [sent, lost] = [crowd.acknowledged.size, crowd.pending.size];

    expect(await sendAgain(database, crowd)).toBe(unheard.length);
    expect((await idsIn(database)).sort()).toEqual([...crowd.acknowledged].sort());
    figures.push(
      `${name.padEnd(12)}${ROUNDS} kills, ${sent} acknowledged, ${lost} without an answer, ${unheard.length} of them stored`,
    );
  }, 300_000);
});
