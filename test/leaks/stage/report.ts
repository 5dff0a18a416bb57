import { pageOf } from "../make/html.ts";
import type { Case } from "../page.ts";
import type { Result } from "./play.ts";
import type { Finding } from "./visit.ts";

const NAMES: Readonly<Record<Finding["kind"], string>> = {
  leak: "asked without consent",
  cookie: "written without consent",
  stays: "is there without consent",
  missing: "was granted and never asked for",
  twice: "asked for more than once",
  reload: "",
  stuck: "",
};

/** What went against a visitor's will. */
export const isLeak = ({ kind }: Finding): boolean => ["leak", "cookie", "stays"].includes(kind);

const line = ({ kind, what, step }: Finding) => `  after step ${step}: ${what} ${NAMES[kind]}`;

/** Everything that is needed to see it go wrong again. */
export function describeFailure(name: string, given: Case, { findings }: Result): string {
  const { pages, steps, cookie, isSignalling } = given;
  const visitor = [isSignalling && "sends Global Privacy Control", cookie && `has the cookie ${cookie}`];
  const isSecond = steps.some((step) => step.do === "go" && step.path === "/second");
  return [
    `page ${name}; again: SLUIS_SEED=${name} npm run leaks`,
    ...findings.slice(0, 12).map(line),
    `the visitor ${visitor.filter(Boolean).join(" and ") || "is new"}; steps:`,
    ...steps.map((step, index) => `  ${index + 1}. ${JSON.stringify(step)}`),
    pageOf(pages["/"]),
    isSecond ? `second page:\n${pageOf(pages["/second"])}` : "",
  ].join("\n");
}

/** What a whole run did. */
export class Tally {
  pages = 0;
  steps = 0;
  requests = 0;
  cookies = 0;
  leaks = 0;
  missing = 0;
  readonly #start = Date.now();

  add({ findings, counts, steps }: Result): void {
    this.pages++;
    this.steps += steps;
    this.requests += counts.requests;
    this.cookies += counts.cookies;
    this.leaks += findings.filter(isLeak).length;
    this.missing += findings.filter((one) => !isLeak(one)).length;
  }

  toString(): string {
    const seconds = Math.round((Date.now() - this.#start) / 1000);
    const { pages, steps, requests, cookies, leaks, missing } = this;
    return `${pages} pages, ${steps} steps, ${requests} requests and ${cookies} cookies compared: ${leaks} leaks, ${missing} missing or other; ${seconds} s`;
  }
}
