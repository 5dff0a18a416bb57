import { setImmediate as turn } from "node:timers/promises";

/** The most that one commit takes: some 10 ms of work for SQLite on a small machine. */
const SIZE = 200;

/** The most that may wait: some seconds of work. What comes beyond is refused, and sent again later. */
const WAITING = 5_000;

interface Entry<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (reason: unknown) => void;
}

export interface Batch<Item, Result> {
  /** Answers when the commit that holds the item is done. Fails where too many wait. */
  add(item: Item): Promise<Result>;
  /** Ends when nothing is under way. */
  idle(): Promise<void>;
}

/**
 * Writes what arrives while the last commit is under way in one commit: one wait for the disk serves many.
 * @param write gives a result for each item, in the same order, once all of them are committed
 */
export function createBatch<Item, Result>(
  write: (items: readonly Item[]) => Promise<readonly Result[]>,
): Batch<Item, Result> {
  const queue: Entry<Item, Result>[] = [];
  let running: Promise<void> | undefined;

  async function commit(entries: readonly Entry<Item, Result>[]): Promise<void> {
    try {
      const results = await write(entries.map(({ item }) => item));
      for (const [index, { resolve }] of entries.entries()) resolve(results[index] as Result);
    } catch (reason) {
      for (const { reject } of entries) reject(reason);
    }
  }

  async function run(): Promise<void> {
    while (queue.length) {
      // What has arrived already, on other connections, comes along.
      await turn();
      await commit(queue.splice(0, SIZE));
    }
    running = undefined;
  }

  return {
    add: (item) =>
      new Promise((resolve, reject) => {
        if (queue.length >= WAITING) return reject(new Error("too many records are waiting"));
        queue.push({ item, resolve, reject });
        running ??= run();
      }),
    idle: async () => running,
  };
}
