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
