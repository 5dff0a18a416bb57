/*
 * What a cookie plainly grants: docs/cookie.md and docs/regimes.md read a second time, without a line of the source. It
 * is slow and dull on purpose.
 */

export interface Subject {
  readonly id: string;
  /** Of a category: its own id. */
  readonly category: string;
  readonly exempt?: boolean;
  readonly aggregate?: boolean;
}

/** A visit, in the words of the two pages. */
export interface Visit {
  readonly now: number;
  readonly policy: string;
  readonly days: { readonly granted: number; readonly denied: number };
  readonly regime: "opt-in" | "opt-out" | "objectable";
  readonly gpc: boolean;
  readonly minor: boolean;
}

interface Said {
  readonly at: number;
  readonly policy: string;
  readonly denied: readonly string[];
  readonly granted: readonly string[];
  readonly shown?: readonly string[];
  readonly signal: boolean;
}

const LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789-";
const POLICY = `${LETTERS}ABCDEFGHIJKLMNOPQRSTUVWXYZ_.:`;
const DAY = 24 * 60 * 60 * 1000;

const isOf = (letters: string, text: string) => [...text].every((one) => letters.includes(one));

/** Ids with `+` between them; undefined where one is none. */
function idsIn(text: string): string[] | undefined {
  const ids = text === "" ? [] : text.split("+");
  return ids.every((id) => id !== "" && isOf(LETTERS, id)) ? ids : undefined;
}

/** Whole seconds of a day that exists; undefined for anything else. */
function timeIn(text: string): number | undefined {
  const parts = text.split(/[-T:Z]/);
  if (text !== `${parts.slice(0, 3).join("-")}T${parts.slice(3, 6).join(":")}Z`) return undefined;
  if (parts.map((one) => one.length).join() !== "4,2,2,2,2,2,0") return undefined;
  if (!isOf("0123456789", parts.join(""))) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map(Number);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second);
  const is = [date.getUTCMonth() + 1, date.getUTCDate(), date.getUTCHours(), date.getUTCMinutes()];
  const isReal = is.join() === [month, day, hour, minute].join() && date.getUTCSeconds() === second;
  return isReal ? date.getTime() : undefined;
}

/** The whole of one value of version 1, key by key in their order; undefined where anything else stands in it. */
export function readPlainly(value: string): Said | undefined {
  const pairs = value.split("&").map((one) => {
    const sign = one.indexOf("=");
    return sign < 0 ? [one, undefined] : [one.slice(0, sign), one.slice(sign + 1)];
  });
  const keys = pairs.map(([key]) => key).join("&");
  const map = new Map(pairs as [string, string | undefined][]);
  if (!/^at&policy&denied&granted(&shown)?(&signal)?&v$/.test(keys) || map.get("v") !== "1") return undefined;
  const [at, denied, granted] = [
    timeIn(map.get("at") ?? ""),
    idsIn(map.get("denied") ?? "?"),
    idsIn(map.get("granted") ?? "?"),
  ];
  const policy = map.get("policy") ?? "?";
  if (at === undefined || !denied || !granted || !isOf(POLICY, policy)) return undefined;
  if (new Set([...denied, ...granted]).size < denied.length + granted.length) return undefined;
  if (map.has("signal") && map.get("signal") !== "gpc") return undefined;
  const shown = map.get("shown");
  if (map.has("shown") && !isOf(`${LETTERS}+`, shown ?? "?")) return undefined;
  return {
    at,
    policy,
    denied,
    granted,
    signal: map.has("signal"),
    ...(shown !== undefined && { shown: shown.split("+") }),
  };
}

/** `new`: its category is granted, but it came later; `void`: nothing that counts today. */
type Verdict = "granted" | "denied" | "new" | "silent" | "void";

/** What one value says of one thing today. */
export function verdict(value: string, { id, category, exempt }: Subject, visit: Visit): Verdict {
  const said = readPlainly(value);
  if (!said || said.at > visit.now + 60_000) return "void";
  const isRefused =
    said.denied.includes(id) || (said.denied.includes(category) && !said.granted.includes(id));
  if (isRefused && exempt) return "denied";
  const age = visit.now - said.at;
  const isOfToday = said.policy === visit.policy;
  const doesRefusalCount = age < visit.days.denied * DAY && (isOfToday || visit.regime === "opt-out");
  if (isRefused && doesRefusalCount) return "denied";
  if (age >= visit.days.granted * DAY || !isOfToday) return "void";
  // What decides on nothing is no decision.
  if (said.denied.length + said.granted.length === 0) return "void";
  if (visit.gpc && category === "marketing" && !said.signal) return "denied";
  if (said.granted.includes(id)) return "granted";
  if (!said.granted.includes(category)) return "silent";
  return said.shown?.includes(id) === false && id !== category ? "new" : "granted";
}

/** What holds without an answer. */
function isOnUnasked({ category, exempt, aggregate }: Subject, { regime, gpc }: Visit): boolean {
  if (gpc && category === "marketing") return false;
  if (regime === "opt-out" || exempt) return true;
  return regime === "objectable" && category === "analytics" && aggregate === true;
}

/** Whether something may be granted: no value of the cookie refuses it, and all that count today grant it. */
export function mayBeGranted(values: readonly string[], subject: Subject, visit: Visit): boolean {
  if (subject.category === "functional") return true;
  if (visit.minor) return false;
  const verdicts = values.map((one) => verdict(one, subject, visit)).filter((one) => one !== "void");
  if (verdicts.includes("denied")) return false;
  // One answer that speaks of its category and not of it; where several differ, they answer nothing.
  if (values.length === 1 && verdicts.includes("new")) return false;
  if (verdicts.length && verdicts.every((one) => one === "granted")) return true;
  return isOnUnasked(subject, visit);
}

/** The values of our cookie in what a browser gives as `document.cookie`. */
export function valuesIn(cookies: string, name: string): string[] {
  return cookies.split("; ").flatMap((pair) => {
    const sign = pair.indexOf("=");
    return sign >= 0 && pair.slice(0, sign) === name ? pair.slice(sign + 1) : [];
  });
}
