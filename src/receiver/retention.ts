import type { Storage } from "./storage.ts";
import { daysAgo } from "./time.ts";

/** Once a day, in milliseconds. */
const INTERVAL = 86_400_000;

/**
 * Removes records that are older than the owner keeps them, now and once a day (R64).
 * @param days how long a record is kept, counted from its receipt; undefined: for ever
 * @returns what ends it
 */
export function startRetention(
  storage: Storage,
  days: number | undefined,
  log: (line: string) => void,
): () => void {
  if (days === undefined) return () => {};
  let isOver = false;
  const purge = async () => {
    try {
      log(`${await storage.purge(daysAgo(days))} records older than ${days} days were removed`);
    } catch (error) {
      // A purge that the end of the server cuts short goes on at the next start.
      if (!isOver) log(`old records could not be removed: ${(error as Error).message}`);
    }
  };
  void purge();
  const timer = setInterval(purge, INTERVAL);
  return () => {
    isOver = true;
    clearInterval(timer);
  };
}
