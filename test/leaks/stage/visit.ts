import type { Page } from "playwright-core";
import { pageOf } from "../make/html.ts";
import type { Allowed } from "../oracle/oracle.ts";
import { siteOf } from "../oracle/site.ts";
import { type Case, ORIGIN, type Path } from "../page.ts";
import { type Answer, answerTo, type Gate } from "./answers.ts";
import type { Seat, Watcher } from "./seat.ts";

export const sleep = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

/** Waits until something holds; false where it never did. */
export async function until(test: () => unknown, milliseconds: number, every = 10): Promise<boolean> {
  const end = Date.now() + milliseconds;
  for (;;) {
    if (await test()) return true;
    if (Date.now() > end) return false;
    await sleep(every);
  }
}

/** Something that happened and should not have, or the other way round. */
export interface Finding {
  /**
   * `leak` a request, `cookie` one that was written, `stays` one that is there, all without consent; `missing` what was
   * granted and did not come; `twice` a script; `reload` too few or too many; `stuck` a page that never got ready.
   */
  readonly kind: "leak" | "cookie" | "stays" | "missing" | "twice" | "reload" | "stuck";
  readonly what: string;
  /** After which of the steps; 0 before the first. */
  readonly step: number;
}

export interface Counts {
  requests: number;
  cookies: number;
}

/** One visitor on one site: every request is answered and judged here, and every cookie that is written. */
export class Visit implements Watcher {
  readonly findings: Finding[] = [];
  readonly counts: Counts = { requests: 0, cookies: 0 };
  readonly #seat: Seat;
  readonly #pages: Readonly<Record<string, string>>;
  readonly #gate: Gate;
  /** What was asked for by the document that stands now. */
  #asked: string[] = [];
  /** Other hosts that were rightly asked: what they keep under their own name is out of reach. */
  readonly #hosts = new Set<string>();
  /** How many documents there were, which of them said that it is ready, and what changes said of a new load. */
  documents = 0;
  ready = 0;
  changes: string[] = [];
  /** What may happen at this moment, and which step it is. */
  allowed: Allowed = { request: () => false, write: () => false };
  step = 0;

  constructor(seat: Seat, given: Case, gate: Gate) {
    this.#seat = seat;
    this.#gate = gate;
    const bend = gate.bend ?? ((page) => page);
    this.#pages = Object.fromEntries(
      Object.entries(given.pages).map(([path, one]) => [path, pageOf(bend(one))]),
    );
    seat.watcher = this;
  }

  get page(): Page {
    return this.#seat.page;
  }

  /** A visitor who was here before. */
  async remember(given: Case, value: string): Promise<void> {
    const { name } = siteOf(given.pages["/"]);
    if (value) await this.#seat.context.addCookies([{ name, value, url: ORIGIN }]);
  }

  arrived(): void {
    this.documents++;
    this.#asked = [];
  }

  answer(url: string): Answer {
    const { origin, pathname, host } = new URL(url);
    const isOurs = origin === ORIGIN && !pathname.startsWith("/own/");
    if (!isOurs) {
      this.#asked.push(url);
      this.counts.requests++;
      if (this.allowed.request(url)) this.#hosts.add(host);
      else this.find("leak", url);
    }
    return answerTo(url, this.#pages, this.#gate);
  }

  said(text: string): void {
    const [, word, more = ""] = /^leaks: (\w+) ?(.*)$/.exec(text) ?? [];
    if (word === "ready") this.ready = this.documents;
    if (word === "change") this.changes.push(more);
    if (word !== "cookie") return;
    this.counts.cookies++;
    if (!this.allowed.write(more)) this.find("cookie", more);
  }

  find(kind: Finding["kind"], what: string): void {
    const isKnown = this.findings.some((one) => one.kind === kind && one.what === what);
    if (!isKnown) this.findings.push({ kind, what, step: this.step });
  }

  readonly count = (test: (url: string) => boolean): number => this.#asked.filter(test).length;

  /** The cookies that are there and may not be. */
  async strangers(mayStay: (name: string) => boolean): Promise<string[]> {
    const all = await this.#seat.context.cookies();
    return all.flatMap(({ name, domain }) => {
      const host = domain.replace(/^\./, "");
      const isOwn = new URL(ORIGIN).hostname.endsWith(host);
      const isRight = isOwn ? mayStay(name) : this.#hosts.has(host);
      return isRight ? [] : `${name} of ${host}`;
    });
  }

  async go(path: Path): Promise<void> {
    await this.page.goto(ORIGIN + path, { waitUntil: "commit" });
  }
}
