// @ts-check
import { rowFor } from "../vendors/map.js";
import { ownerById } from "./owners.js";

/**
 * @typedef {"before" | "accepted" | "partly" | "rejected" | "withdrawn" | "exempt" | "objected"} PhaseName
 *
 * @typedef {object} Sent
 * @property {string} who
 * @property {string} what
 * @property {string} host
 * @property {string} path
 * @property {number} time
 * @property {number} count
 * @property {Free["why"]} [why]  why it needed no permission at that moment
 *
 * @typedef {object} Phase
 * @property {PhaseName} name
 * @property {number} since
 * @property {Sent[]} sent  requests to other hosts
 * @property {Sent[]} own  requests to the site itself
 * @property {import("./held.js").Held[]} held
 * @property {import("./stored.js").Stored[]} stored
 * @property {import("./stored.js").Stored[]} erased
 * @property {{ vendor: string, what: string, time?: number }[]} calls
 * @property {{ vendor: string, what: string }[]} waiting
 * @property {Free[]} free
 *
 * @typedef {object} Free  a service that needs no permission now, so that its requests are no leak
 * @property {string} name
 * @property {"exempt" | "functional" | "once"} why
 *
 * @typedef {object} Request  as the service worker reports it
 * @property {string} url
 * @property {string} destination
 * @property {"own" | "vendor" | "unknown"} kind
 * @property {string} client
 * @property {number} time
 */

/**
 * Which part of the story a state belongs to.
 * @param {{ decided: boolean }} state
 * @param {{ asked: boolean[], exempt: boolean[] }} granted  one for each service of the page
 * @param {PhaseName | undefined} previous
 * @returns {PhaseName}
 */
export function phaseName({ decided }, { asked, exempt }, previous) {
  // A site that asks for nothing shows no banner, so there is no choice to wait for: there is only an objection.
  if (asked.length === 0) return exempt.every(Boolean) ? "exempt" : "objected";
  if (decided && asked.every(Boolean)) return "accepted";
  if (asked.some(Boolean)) return "partly";
  if (!decided) return "before";
  return previous && previous !== "before" && previous !== "rejected" ? "withdrawn" : "rejected";
}

/** Keeps what happened, phase by phase; entering a phase again starts it anew. */
export class Story {
  /** @type {Phase[]} in order of time */
  phases = [];
  /** @type {Map<string, import("./stored.js").Stored>} */
  #everStored = new Map();

  get now() {
    return this.phases.at(-1);
  }

  /** @type {(name: PhaseName, since: number) => void} */
  enter(name, since) {
    if (this.now?.name === name) return;
    this.phases = this.phases.filter((phase) => phase.name !== name);
    this.phases.push({
      name,
      since,
      sent: [],
      own: [],
      held: [],
      stored: [],
      erased: [],
      calls: [],
      waiting: [],
      free: [],
    });
  }

  /** Starts all over, as for a visitor who was never here. */
  forget() {
    this.phases = [];
    this.#everStored.clear();
  }

  /** @param {number} time */
  #at(time) {
    return this.phases.findLast(({ since }) => since <= time) ?? this.phases[0];
  }

  /** @param {Request} request */
  request(request) {
    const { host, pathname } = new URL(request.url);
    const row = rowFor(request.url);
    const who = (row && ownerById(row.service)?.name) ?? "Unknown";
    const what = row?.what ?? (request.destination || "data");
    // Some pixels carry their data in the path, after a semicolon.
    const [path] = pathname.split(";");
    const phase = this.#at(request.time);
    const why = phase?.free.find(({ name }) => name === who)?.why;
    const list = request.kind === "own" ? phase?.own : phase?.sent;
    const same = list?.find((one) => one.host === host && one.path === path && one.why === why);
    if (same) same.count += 1;
    else list?.push({ who, what, host, path, time: request.time, count: 1, why });
  }

  /** @param {{ vendor: string, what: string, time: number }} call */
  call(call) {
    this.#at(call.time)?.calls.push(call);
  }

  /** @param {Pick<Phase, "held" | "stored" | "waiting" | "free">} seen */
  look(seen) {
    if (!this.now) return;
    for (const item of seen.stored) this.#everStored.set(item.kind + item.name, item);
    const present = new Set(seen.stored.map((item) => item.kind + item.name));
    const erased = [...this.#everStored.values()].filter((item) => !present.has(item.kind + item.name));
    Object.assign(this.now, seen, { erased: erased.filter(({ needed }) => !needed) });
  }
}
