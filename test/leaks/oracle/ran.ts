import type { Answer } from "./decision.ts";
import type { Leaf } from "./leaves.ts";
import type { Service } from "./site.ts";

/** What ran on a page, surely or perhaps: some of it ends with a new load alone. */
export class Ran {
  readonly #all = new Map<Leaf | Service, Answer>();

  /** @param isUnsure whether it need not have run although it was granted */
  note(one: Leaf | Service, answer: Answer, isUnsure = false): void {
    if (answer === "no" || this.#all.get(one) === "yes") return;
    this.#all.set(one, isUnsure ? "open" : answer);
  }

  /** @param now what holds by now for something that ran */
  mustReload(now: (one: Leaf | Service) => Answer): Answer {
    const over = [...this.#all].map(([one, ran]): Answer => {
      const answer = now(one);
      // Nobody knows how to stop a script of the page's own.
      const isStopped = "reload" in one && !one.reload;
      if (answer === "yes" || isStopped) return "no";
      return answer === "no" && ran === "yes" ? "yes" : "open";
    });
    return over.includes("yes") ? "yes" : over.includes("open") ? "open" : "no";
  }
}
