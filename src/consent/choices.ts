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
  for (const { id, category } of services) if (Object.hasOwn(patch, category)) delete next[id];
  return Object.assign(next, patch);
}
