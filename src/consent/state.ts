import type { Decision, Source, State } from "../types.ts";
import { FUNCTIONAL } from "./ids.ts";

/** What can be chosen on this site. */
export interface Model {
  /** Every category that is asked; `functional` is not among them. */
  readonly categories: readonly string[];
  readonly services: readonly Choosable[];
}

interface Choosable {
  readonly id: string;
  readonly category: string;
  /** Granted until the visitor objects, to it or to its category (R74). */
  readonly exempt?: boolean;
}

/** A record without a prototype, so that no id can reach what every object inherits (R178). */
export const dict = <T>(entries: readonly (readonly [string, T])[]): Record<string, T> => ({
  // @ts-expect-error TypeScript takes this form for a property of that name
  __proto__: null,
  ...Object.fromEntries(entries),
});

/** The frozen snapshot that a decision amounts to; without one, everything optional is denied (R3). */
export function resolve(
  { categories, services }: Model,
  decision?: Decision,
  source: Source = "default",
): State {
  const choices = dict(Object.entries(Object(decision?.choices)));
  const answers = (ids: readonly Choosable[]) =>
    Object.freeze(
      dict(
        ids.map(({ id, category, exempt }) => [
          id,
          category === FUNCTIONAL || (choices[id] ?? choices[category] ?? exempt) === true,
        ]),
      ),
    );
  return Object.freeze({
    decided: categories.every((id) => id in choices),
    categories: answers([FUNCTIONAL, ...categories].map((id) => ({ id, category: id }))),
    services: answers(services),
    decidedAt: decision ? new Date(decision.at).toISOString() : null,
    policyVersion: decision?.policy ?? "",
    source: decision ? source : "default",
  });
}

export const has = ({ services, categories }: State, id: string): boolean =>
  services[id] ?? categories[id] ?? false;
