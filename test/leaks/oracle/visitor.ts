import type { Case, Choices, Path } from "../page.ts";
import { recall } from "./cookie.ts";
import { type Answer, type Decision, decide, decideAll, has, type Layer, type Standing } from "./decision.ts";
import { type Site, siteOf } from "./site.ts";

/** What a visitor decided, on the site as the page says it is. */
export class Visitor {
  readonly #case: Case;
  /** The cookie from before, with its moment in it. */
  readonly #cookie: string;
  readonly #now: number;
  site: Site;
  decision: Decision | undefined;
  /** Whether anything was decided since the cookie from before. */
  isNew = false;

  constructor(given: Case, cookie: string, now: number) {
    this.#case = given;
    this.#cookie = cookie;
    this.#now = now;
    this.site = siteOf(given.pages["/"]);
  }

  get #standing(): Standing {
    return { site: this.site, decision: this.decision, isSignalling: this.#case.isSignalling };
  }

  get hadCookie(): boolean {
    return this.#cookie !== "";
  }

  arrive(path: Path): void {
    this.site = siteOf(this.#case.pages[path]);
    if (!this.isNew) this.decision = recall(this.#cookie, this.site, this.#now);
  }

  has(id: string): Answer {
    return has(this.#standing, id);
  }

  /** Whether nobody ever answered for a service: it is not on this page, or was let through by another page's law. */
  isUnasked(id: string): boolean {
    const service = this.site.services.find((one) => one.id === id);
    if (!service) return true;
    const answers = this.decision?.choices ?? {};
    return answers[id] === undefined && answers[service.category] === undefined;
  }

  /** Whether the browser's signal refuses this, so that a placeholder leads to the preferences. */
  isHeldBySignal(id: string): boolean {
    const { signalled, services } = this.site;
    const category = services.find((one) => one.id === id)?.category ?? id;
    return this.#case.isSignalling && signalled.includes(category);
  }

  /** @param layer where it was answered: the preferences tell of the signal, beside their switches */
  answerAll(isGranted: boolean, layer: Layer): void {
    this.#take(decideAll(this.#standing, isGranted, layer));
  }

  set(choices: Choices): void {
    this.#take(decide(this.#standing, choices));
  }

  /** Saves exactly what the switches show. */
  save(shown: Choices): void {
    this.#take(decide(this.#standing, shown, "yes"));
  }

  reset(): void {
    this.#take(undefined);
  }

  #take(decision: Decision | undefined): void {
    this.decision = decision;
    this.isNew = true;
  }
}
