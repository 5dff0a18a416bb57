import type { Leaf } from "./leaves.ts";
import type { Service } from "./site.ts";

/** How many of the addresses that a page has asked for fit. */
export type Count = (test: (url: string) => boolean) => number;

/** What was granted and not asked for, and what was asked for more often than it may be. */
export class Due {
  readonly missing: string[] = [];
  readonly twice: string[] = [];
  readonly #count: Count;

  constructor(count: Count) {
    this.#count = count;
  }

  /** @param before how often a frame had been asked for when it was last taken back */
  leaf({ url, kind }: Leaf, isDue: boolean, before: number): void {
    const least = kind === "frame" ? before + 1 : 1;
    const found = this.#count((one) => one === url);
    this.#note(url, found, isDue ? least : 0, kind === "script" ? 1 : Number.POSITIVE_INFINITY);
  }

  /** A vendor's script is loaded once, also where two of its services share it. */
  service({ id, script }: Service, isDue: boolean): void {
    if (script)
      this.#note(
        id,
        this.#count((url) => script.test(url)),
        isDue ? 1 : 0,
        1,
      );
  }

  #note(name: string, found: number, least: number, most: number): void {
    if (found < least) this.missing.push(name);
    if (found > most) this.twice.push(name);
  }
}
