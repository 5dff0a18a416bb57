export interface Outage {
  /** Tells of the first failure; of the following ones only once a minute. */
  failed(error: Error): void;
  /** Tells that a failure is over. */
  worked(): void;
}

/** How often the same is said again, in milliseconds. */
const AGAIN_AFTER = 60_000;

/** Keeps a database that is away from filling the log. */
export function createOutage(log: (line: string) => void): Outage {
  let toldAt: number | undefined;
  return {
    failed({ message }) {
      if (toldAt !== undefined && performance.now() - toldAt < AGAIN_AFTER) return;
      toldAt = performance.now();
      log(`records are refused: ${message}`);
    },
    worked() {
      if (toldAt !== undefined) log("records are stored again");
      toldAt = undefined;
    },
  };
}
