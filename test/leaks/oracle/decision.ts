import type { Choices } from "../page.ts";
import type { Service, Site } from "./site.ts";

/** `open` where the documents leave it open: then both are right. */
export type Answer = "yes" | "no" | "open";

export type Layer = "banner" | "preferences" | "api";

/** What a visitor decided, as docs/cookie.md keeps it. */
export interface Decision {
  readonly choices: Readonly<Record<string, Answer>>;
  /** The services that a granted category covers; all of them where it is missing. */
  readonly shown?: readonly string[] | undefined;
  /** Whether the visitor knew of the browser's signal. */
  readonly signal: Answer;
}

/** Everything that an answer depends on. */
export interface Standing {
  readonly site: Site;
  readonly decision?: Decision | undefined;
  readonly isSignalling: boolean;
}

type Choosable = Pick<Service, "id" | "category"> & Partial<Service>;

/** The order of docs/regimes.md: the first line that fits decides. */
function answerTo(one: Choosable, { site, decision, isSignalling }: Standing): Answer {
  const { id, category } = one;
  const answer = decision?.choices[id] ?? decision?.choices[category];
  // 1. What the site cannot work without is on.
  if (category === "functional") return "yes";
  // 2. For a minor everything else is off.
  if (site.isMinor) return "no";
  // 3. What the visitor refused is off.
  if (answer === "no") return "no";
  // 4. What the browser refuses is off, unless the visitor granted it knowing of that.
  if (isSignalling && site.signalled.includes(category)) {
    if (answer === undefined || decision?.signal === "no") return "no";
    if (decision?.signal === "open") return "open";
  }
  // 5. What was added after the visitor granted its category is off.
  const isOwn = decision?.choices[id] !== undefined;
  const isNew = id !== category && !isOwn && decision?.shown?.includes(id) === false;
  if (answer === "yes" && isNew) return "no";
  // 6. What the visitor granted is on.
  if (answer) return answer;
  // 7. What needs no consent, or none where the visitor is, is on until it is refused.
  if (one.isExempt || (site.regime === "objectable" && one.isAggregate)) return "yes";
  // 8. Everything else is off, or on where the law is opt-out.
  return site.regime === "opt-out" ? "yes" : "no";
}

/** Whether a category or a service is granted; an unknown name never is. */
export function has(standing: Standing, id: string): Answer {
  const { categories, services } = standing.site;
  const service = services.find((one) => one.id === id);
  if (service) return answerTo(service, standing);
  const isCategory = id === "functional" || (categories.includes(id) && !standing.site.isMinor);
  return isCategory ? answerTo({ id, category: id }, standing) : "no";
}

/** Whether the visitor may decide about it: it is optional, and asked or open to an objection. */
const canChoose = ({ site }: Standing, id: string): boolean => {
  const service = site.services.find((one) => one.id === id);
  if (site.isMinor) return false;
  return service?.isExempt === true || site.categories.includes(service?.category ?? id);
};

/**
 * A new decision over an earlier one: a category takes its services along, unless they are named too.
 * @param isTold whether the visitor could read of the browser's signal, and answered that
 */
export function decide(standing: Standing, given: Choices, isTold: Answer = "no"): Decision | undefined {
  const { site, decision, isSignalling } = standing;
  const patch = Object.entries(given).filter(([id]) => canChoose(standing, id));
  if (!patch.length) return decision;
  const named = patch.map(([id]) => id);
  const choices: Record<string, Answer> = { ...decision?.choices };
  for (const { id, category, isExempt } of site.services) {
    if (!named.includes(category)) continue;
    const isObjected = isExempt && (choices[id] ?? decision?.choices[category]) === "no";
    delete choices[id];
    // Only the visitor takes an objection back, and whether these words do is not said.
    if (isObjected) choices[id] = given[category] ? "open" : "no";
  }
  for (const [id, isGranted] of patch) choices[id] = isGranted ? "yes" : "no";
  const covered = site.services.filter(({ id, category }) => {
    if (choices[category] !== "yes" || choices[id]) return false;
    return named.includes(category) || decision?.shown?.includes(id) !== false;
  });
  const elsewhere = (decision?.shown ?? []).filter((id) => !site.services.some((one) => one.id === id));
  const isTouched = named.some((id) =>
    site.signalled.includes(site.services.find((one) => one.id === id)?.category ?? id),
  );
  const kept = decision?.signal ?? "no";
  const signal = isTold !== "no" && isSignalling ? isTold : isTouched && kept !== "no" ? "open" : kept;
  return { choices, shown: [...elsewhere, ...covered.map(({ id }) => id)], signal };
}

/**
 * The same answer to all: what is asked, and what is exempt, but for a banner that does not speak of it. The preferences
 * tell of the signal, beside their switches.
 */
export function decideAll(standing: Standing, isGranted: boolean, layer: Layer): Decision | undefined {
  const { site } = standing;
  const answers = Object.fromEntries(site.categories.map((id) => [id, isGranted]));
  const decision = decide(standing, answers, layer === "preferences" ? "open" : "no");
  const alone = site.services.filter(
    ({ isExempt, category }) => isExempt && !site.categories.includes(category),
  );
  if (site.isMinor || !alone.length || (isGranted && layer === "banner")) return decision;
  // A banner does not ask for these: whether to refuse all it asks for is an objection is not said.
  const answer = isGranted ? "yes" : layer === "banner" ? "open" : "no";
  const named = Object.fromEntries(alone.map(({ id }) => [id, answer] as const));
  return { signal: "no", ...decision, choices: { ...decision?.choices, ...named } };
}
