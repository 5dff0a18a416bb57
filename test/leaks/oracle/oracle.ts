import { type Case, type Choices, HOSTS, type Part, type Path, type Way } from "../page.ts";
import { recall } from "./cookie.ts";
import { type Answer, type Decision, decide, decideAll, has, type Standing } from "./decision.ts";
import { type Leaf, leavesOf, leavesOfPage } from "./leaves.ts";
import { type Service, type Site, siteOf } from "./site.ts";

const leastOf = (answers: readonly Answer[]): Answer =>
  answers.includes("no") ? "no" : answers.includes("open") ? "open" : "yes";
/** Most places have a host of their own, to which their scripts and pages send more. */
const matches = ({ url: place }: Leaf, url: string) => {
  const { hostname, origin } = new URL(place);
  return url === place || (hostname.endsWith(HOSTS) && url.startsWith(`${origin}/`));
};

/** Whether something may be asked or written now. */
export interface Allowed {
  request(url: string): boolean;
  /** A cookie that is written in the site's name. */
  write(name: string): boolean;
}

/**
 * What must and may happen on a page and its visitor's journey. It knows the rules and the documents, and nothing of
 * the code that it judges.
 */
export class Oracle {
  readonly #case: Case;
  /** The cookie from before, with its moment in it. */
  readonly #cookie: string;
  readonly #now: number;
  #site: Site;
  #decision: Decision | undefined;
  /** Whether anybody decided since the cookie from before. */
  #isNew = false;
  #leaves: readonly Leaf[] = [];
  #body: readonly Leaf[] = [];
  /** Taken off the page: it need not pass any more, and what passed goes on. */
  #gone: readonly Leaf[] = [];
  /** Since when a frame must be asked for again: so often it had been by then. */
  #before = new Map<Leaf, number>();
  /** Let through for this page only. */
  #once = new Set<Leaf>();
  readonly #used = new Map<string, Answer>();
  /** What ran on this page: only a new load ends it. */
  readonly #ran = new Map<Leaf | string, Answer>();
  /** Cookies that were written rightly, and that nobody can tell whose they are. */
  readonly #lawful = new Set<string>();

  constructor(given: Case, cookie: string, now: number) {
    this.#case = given;
    this.#cookie = cookie;
    this.#now = now;
    this.#site = siteOf(given.pages["/"]);
  }

  get #standing(): Standing {
    return { site: this.#site, decision: this.#decision, isSignalling: this.#case.isSignalling };
  }

  /** The page is loaded, for the first time or again. */
  open(path: Path): void {
    const page = this.#case.pages[path];
    this.#site = siteOf(page);
    if (!this.#isNew) this.#decision = recall(this.#cookie, this.#site, this.#now);
    const { head, body } = leavesOfPage(page);
    this.#body = body;
    this.#leaves = [...head, ...body];
    this.#gone = [];
    this.#before = new Map();
    this.#once = new Set();
    this.#used.clear();
    this.#ran.clear();
    this.#remember();
  }

  late(parts: readonly Part[], way: Way): void {
    const come = leavesOf(parts, way === "adjacent" || way === "inner");
    if (way === "body") this.#gone = [...this.#gone, ...this.#body];
    const stay = way === "body" ? this.#leaves.filter((one) => !this.#body.includes(one)) : this.#leaves;
    this.#body = way === "body" ? come : [...this.#body, ...come];
    this.#leaves = [...stay, ...come];
    this.#remember();
  }

  /** @param layer where it was answered: the preferences tell of the signal, beside their switches */
  answerAll(isGranted: boolean, layer: "banner" | "preferences" | "api"): void {
    this.#take(decideAll(this.#standing, isGranted, layer === "preferences" ? "open" : "no"), true);
  }

  set(choices: Choices): void {
    this.#take(decide(this.#standing, choices), false);
  }

  /** Saves exactly what the switches show. */
  save(shown: Choices): void {
    this.#take(decide(this.#standing, shown, "yes"), true);
  }

  reset(): void {
    this.#take(undefined, true);
  }

  use(id: string): void {
    this.#used.set(id, this.has(id) === "yes" ? "yes" : "open");
  }

  once(url: string): void {
    for (const leaf of this.#leaves) if (leaf.url === url && leaf.kind === "frame") this.#once.add(leaf);
    this.#remember();
  }

  #take(decision: Decision | undefined, isWhole: boolean): void {
    this.#decision = decision;
    this.#isNew = true;
    if (isWhole) this.#once.clear();
    this.#remember();
  }

  /** Keeps in mind what may leave a cookie that nobody can erase. */
  #remember(): void {
    for (const leaf of this.#leaves)
      if (leaf.cookie && this.answer(leaf) !== "no") this.#lawful.add(leaf.cookie);
  }

  has(id: string): Answer {
    return has(this.#standing, id);
  }

  get isUndecided(): boolean {
    return this.#decision === undefined;
  }

  get categories(): readonly string[] {
    return this.#site.categories;
  }

  /** Whether the browser's signal refuses this, so that a placeholder leads to the preferences. */
  isHeldBySignal(id: string): boolean {
    const { signalled, services } = this.#site;
    const category = services.find((one) => one.id === id)?.category ?? id;
    return this.#case.isSignalling && signalled.includes(category);
  }

  answer(leaf: Leaf): Answer {
    if (this.#once.has(leaf)) return "yes";
    return leaf.needs ? leastOf(leaf.needs.map((id) => this.has(id))) : "no";
  }

  /** Whether a service may be at work. */
  #works(service: Service): Answer {
    const { id, isFine, isUsed, isEarly } = service;
    if (!isFine) return "no";
    if (isEarly) return this.#decision || this.#site.isMinor ? "open" : "yes";
    return isUsed ? leastOf([this.has(id), this.#used.get(id) ?? "no"]) : this.has(id);
  }

  /** What holds at this moment, for as long as it holds. */
  get allowed(): Allowed {
    const leaves = [...this.#leaves, ...this.#gone].filter((leaf) => this.answer(leaf) !== "no");
    const services = this.#site.services.filter((one) => this.#works(one) !== "no");
    const keepers = this.#site.services.filter(({ id, isFine }) => isFine && this.has(id) !== "no");
    const own = [...(this.#isNew ? [this.#site.name, "sluis-erase"] : [])];
    return {
      request: (url) =>
        leaves.some((leaf) => matches(leaf, url)) ||
        services.some(({ asks }) => asks.some((one) => one.test(url))),
      write: (name) =>
        own.includes(name) ||
        leaves.some(({ cookie }) => cookie === name) ||
        keepers.some(({ cookies }) => cookies.test(name)),
    };
  }

  /** Whether a cookie in the site's name may be there. */
  mayStay(name: string): boolean {
    return (
      this.allowed.write(name) || this.#lawful.has(name) || (name === this.#site.name && this.#cookie !== "")
    );
  }

  /** What must have been asked for by now, with how often it was, and may be. */
  due(count: (test: (url: string) => boolean) => number): { missing: string[]; twice: string[] } {
    const missing: string[] = [];
    const twice: string[] = [];
    const note = (name: string, found: number, least: number, most: number) => {
      if (found < least) missing.push(name);
      if (found > most) twice.push(name);
    };
    for (const leaf of this.#leaves) {
      const found = count((url) => url === leaf.url);
      const isDue = this.answer(leaf) === "yes" && !leaf.isOptional;
      const least = (leaf.kind === "frame" && this.#before.get(leaf)) || 0;
      note(leaf.url, found, isDue ? least + 1 : 0, leaf.kind === "script" ? 1 : Number.POSITIVE_INFINITY);
    }
    for (const service of this.#site.services) {
      const { id, script } = service;
      if (script)
        note(
          id,
          count((url) => script.test(url)),
          this.#works(service) === "yes" ? 1 : 0,
          1,
        );
    }
    return { missing, twice };
  }

  /** Keeps what ran by now, to be asked about at a withdrawal. */
  settle(): void {
    const note = (one: Leaf | string, answer: Answer) => {
      if (answer !== "no" && this.#ran.get(one) !== "yes") this.#ran.set(one, answer);
    };
    for (const leaf of this.#leaves)
      if (leaf.kind === "script" && leaf.needs?.length)
        note(leaf, this.answer(leaf) !== "no" && leaf.isOptional ? "open" : this.answer(leaf));
    for (const one of this.#site.services) if (one.script) note(one.id, this.#works(one));
  }

  /** Whether what ran and is no longer granted needs a new load of the page. */
  mustReload(): Answer {
    const over = [...this.#ran].map(([one, ran]): Answer => {
      const service = this.#site.services.find(({ id }) => id === one);
      const now = typeof one === "string" ? this.has(one) : this.answer(one);
      if (now === "yes" || (typeof one === "string" && !service?.reload)) return "no";
      return now === "no" && ran === "yes" ? "yes" : "open";
    });
    return over.includes("yes") ? "yes" : over.includes("open") ? "open" : "no";
  }

  /** Frames that are taken back must be asked for anew with the next grant. */
  forget(count: (test: (url: string) => boolean) => number): void {
    for (const leaf of this.#leaves)
      if (leaf.kind === "frame" && this.answer(leaf) !== "yes")
        this.#before.set(
          leaf,
          count((url) => url === leaf.url),
        );
  }
}
