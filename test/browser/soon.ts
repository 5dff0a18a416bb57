import { setTimeout } from "node:timers/promises";
import { expect } from "vitest";

type Waiting = ReturnType<typeof expect.poll>;
type Matchers = Record<string, (...wanted: readonly unknown[]) => unknown>;

const PATIENCE = 10_000;
const PAUSE = 40;

async function wait(read: () => unknown, isNot: boolean, name: string, wanted: unknown[]): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const isLast = Date.now() > end;
    try {
      const found = expect(await read());
      const matchers = (isNot ? found.not : found) as unknown as Matchers;
      if (!matchers[name]) throw new Error(`There is no ${name}.`);
      matchers[name](...wanted);
      return;
    } catch (error) {
      if (isLast) throw error;
    }
    await setTimeout(PAUSE);
  }
}

const waiting = (read: () => unknown, isNot: boolean): Waiting =>
  new Proxy({} as Waiting, {
    get: (_, name: string) =>
      name === "not" ? waiting(read, true) : (...wanted: unknown[]) => wait(read, isNot, name, wanted),
  });

/**
 * Waits until something is as it should be; a browser may be slow, so only the end of the wait is an answer. Does what
 * `expect.poll` does, which cannot tell apart tests that run at the same time.
 */
export const soon = (read: () => unknown): Waiting => waiting(read, false);
