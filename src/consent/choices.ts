import type { Decision } from "../types.ts";
import type { Model } from "./state.ts";

type Choices = Readonly<Record<string, boolean>>;

/** Whether an id can be decided here: a category that is asked, a service in one, or one that can be objected to. */
export const isOptional = ({ categories, services }: Model, id: string): boolean => {
  const service = services.find((one) => one.id === id);
  return service?.exempt === true || categories.includes(service?.category ?? id);
};

/**
 * Earlier choices with a patch over them. A category in the patch takes its services along unless they are named
 * too. Ids that this page does not know are kept, because another page of the site may.
 */
export function merge({ services }: Model, choices: Choices, patch: Choices): Choices {
  const next = { ...choices };
  // An objection is not overruled by consent to something else of its category.
  for (const { id, category, exempt } of services)
    if (Object.hasOwn(patch, category) && !(exempt && patch[category])) delete next[id];
  return Object.assign(next, patch);
}

/** The ids of exempt services that were objected to, by name or with their category. */
export const objections = (services: Model["services"], choices: Choices): string[] =>
  services.flatMap(({ id, category, exempt }) =>
    exempt && (choices[id] ?? choices[category]) === false ? id : [],
  );

/**
 * The services that a grant of their category covers: those that are on this page while it is given, and earlier ones
 * of other pages (R44).
 */
export function shownAfter(
  { services }: Model,
  choices: Choices,
  patch: Choices,
  { shown }: Partial<Decision> = {},
): string[] {
  const isCovered = ({ id, category }: Model["services"][number]) =>
    choices[category] === true && !(id in choices) && (category in patch || shown?.includes(id) !== false);
  const elsewhere = (shown ?? []).filter((id) => !services.some((one) => one.id === id));
  return [...elsewhere, ...services.filter(isCovered).map(({ id }) => id)];
}

/** Those of some ids that the browser refuses on this visit (R85). */
export const refusedBySignal = ({ services, signalled = [] }: Model, ids: readonly string[]): string[] =>
  ids.filter((id) => signalled.includes(services.find((one) => one.id === id)?.category ?? id));
