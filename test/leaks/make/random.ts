/** Numbers that look random and come again with the same seed (mulberry32). */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 up to 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `low` to `high`, both possible. */
  int(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(all: readonly T[]): T {
    return all[this.int(0, all.length - 1)] as T;
  }

  /** So many of them at most, in any order, each once. */
  some<T>(all: readonly T[], count: number): T[] {
    const left = [...all];
    const taken: T[] = [];
    while (left.length && taken.length < count) taken.push(...left.splice(this.int(0, left.length - 1), 1));
    return taken;
  }

  /** Some with a chance each. */
  share<T>(all: readonly T[], chance: number): T[] {
    return all.filter(() => this.chance(chance));
  }
}

/** The seed of one page out of that of a whole run. */
export const seedOf = (seed: number, index: number): number => (Math.imul(seed, 0x9e3779b1) + index) >>> 0;
