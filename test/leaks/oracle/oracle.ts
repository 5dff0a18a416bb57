import { type Case, type Choices, HOSTS, type Part, type Path, type Way } from "../page.ts";
import type { Answer, Layer } from "./decision.ts";
import { type Count, Due } from "./due.ts";
import { type Leaf, leavesOf, leavesOfPage } from "./leaves.ts";
import { Ran } from "./ran.ts";
import type { Service } from "./site.ts";
import { Visitor } from "./visitor.ts";

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
  readonly #visitor: Visitor;
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
  #ran = new Ran();
  /** Cookies that were written rightly, and that nobody can tell whose they are. */
  readonly #lawful = new Set<string>();
  /** Services that were granted at some time, with the names of their cookies. */
  readonly #services = new Map<string, RegExp>();

  constructor(given: Case, cookie: string, now: number) {
    this.#case = given;
    this.#visitor = new Visitor(given, cookie, now);
  }

  /** The page is loaded, for the first time or again. */
  open(path: Path): void {
    this.#visitor.arrive(path);
    const { head, body } = leavesOfPage(this.#case.pages[path]);
    this.#body = body;
    this.#leaves = [...head, ...body];
    this.#gone = [];
    this.#before = new Map();
    this.#once = new Set();
    this.#used.clear();
    this.#ran = new Ran();
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

  answerAll(isGranted: boolean, layer: Layer): void {
    this.#visitor.answerAll(isGranted, layer);
    this.#decided(true);
  }

  set(choices: Choices): void {
    this.#visitor.set(choices);
    this.#decided(false);
  }

  save(shown: Choices): void {
    this.#visitor.save(shown);
    this.#decided(true);
  }

  reset(): void {
    this.#visitor.reset();
    this.#decided(true);
  }

  use(id: string): void {
    this.#used.set(id, this.has(id) === "yes" ? "yes" : "open");
  }

  once(url: string): void {
    // What may never be followed is not followed once either.
    const own = this.#leaves.filter((one) => one.url === url && one.kind === "frame" && one.needs);
    for (const leaf of own) this.#once.add(leaf);
    this.#remember();
  }

  /** Whatever answers everything anew takes back what was let through once. */
  #decided(isWhole: boolean): void {
    if (isWhole) this.#once.clear();
    // What an answer takes back is erased, whatever law let it through before.
    for (const { id } of this.#visitor.site.services) if (this.has(id) === "no") this.#services.delete(id);
    this.#remember();
  }

  /** Keeps in mind what may leave a cookie that nobody can erase, or not on another page. */
  #remember(): void {
    for (const leaf of this.#leaves)
      if (leaf.cookie && this.answer(leaf) !== "no") this.#lawful.add(leaf.cookie);
    for (const { id, cookies } of this.#visitor.site.services)
      if (this.has(id) !== "no") this.#services.set(id, cookies);
  }

  has(id: string): Answer {
    return this.#visitor.has(id);
  }

  isHeldBySignal(id: string): boolean {
    return this.#visitor.isHeldBySignal(id);
  }

  get isUndecided(): boolean {
    return this.#visitor.decision === undefined;
  }

  get categories(): readonly string[] {
    return this.#visitor.site.categories;
  }

  answer(leaf: Leaf): Answer {
    if (this.#once.has(leaf)) return "yes";
    return leaf.needs ? leastOf(leaf.needs.map((id) => this.has(id))) : "no";
  }

  /** Whether a service may be at work. */
  #works(service: Service): Answer {
    const { id, isFine, isUsed, isEarly } = service;
    if (!isFine) return "no";
    if (isEarly) return this.#visitor.decision || this.#visitor.site.isMinor ? "open" : "yes";
    return isUsed ? leastOf([this.has(id), this.#used.get(id) ?? "no"]) : this.has(id);
  }

  /** What holds at this moment, for as long as it holds. */
  get allowed(): Allowed {
    const leaves = [...this.#leaves, ...this.#gone].filter((leaf) => this.answer(leaf) !== "no");
    const services = this.#visitor.site.services.filter((one) => this.#works(one) !== "no");
    const keepers = this.#visitor.site.services.filter(({ id, isFine }) => isFine && this.has(id) !== "no");
    const own = [...(this.#visitor.isNew ? [this.#visitor.site.name, "sluis-erase"] : [])];
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
    const { site, hadCookie } = this.#visitor;
    // On a page that lacks the service, or that another law holds for, nothing was taken back.
    const elsewhere = [...this.#services].filter(([id]) => this.#visitor.isUnasked(id));
    return (
      this.allowed.write(name) ||
      this.#lawful.has(name) ||
      (name === site.name && hadCookie) ||
      elsewhere.some(([, cookies]) => cookies.test(name))
    );
  }

  /** What must have been asked for by now, with how often it was, and may be. */
  due(count: Count): Due {
    const due = new Due(count);
    for (const leaf of this.#leaves)
      due.leaf(leaf, this.answer(leaf) === "yes" && !leaf.isOptional, this.#before.get(leaf) ?? 0);
    for (const service of this.#visitor.site.services) due.service(service, this.#works(service) === "yes");
    return due;
  }

  /** Keeps what ran by now, to be asked about at a withdrawal. */
  settle(): void {
    for (const leaf of this.#leaves)
      if (leaf.kind === "script" && leaf.needs?.length)
        this.#ran.note(leaf, this.answer(leaf), leaf.isOptional);
    for (const one of this.#visitor.site.services) if (one.script) this.#ran.note(one, this.#works(one));
  }

  /** Whether what ran and is no longer granted needs a new load of the page. */
  mustReload(): Answer {
    return this.#ran.mustReload((one) => ("id" in one ? this.has(one.id) : this.answer(one)));
  }

  /** Frames that are taken back must be asked for anew with the next grant. */
  forget(count: Count): void {
    for (const leaf of this.#leaves)
      if (leaf.kind === "frame" && this.answer(leaf) === "no")
        this.#before.set(
          leaf,
          count((url) => url === leaf.url),
        );
  }
}
