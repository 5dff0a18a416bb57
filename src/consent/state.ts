import type { Decision, Source, State } from "../types.ts";
import { FUNCTIONAL } from "./ids.ts";

/** What can be chosen on this site. */
export interface Model {
  /** Every category that is asked; `functional` is not among them. */
  readonly categories: readonly string[];
  readonly services: readonly { readonly id: string; readonly category: string }[];
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
  const answers = (ids: readonly { id: string; category: string }[]) =>
    Object.freeze(
      dict(
        ids.map(({ id, category }) => [
          id,
          category === FUNCTIONAL || (choices[id] ?? choices[category]) === true,
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
