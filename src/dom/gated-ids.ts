import type { State } from "../types.ts";
import { gated, idsOf } from "./gated.ts";

/** What markup on the page waits for although nothing of that name can be granted; empty where an element names nothing. */
export const unknownIds = ({ categories, services }: State): string[] => {
  const ids = gated().flatMap(({ dataset }) => idsOf(dataset.consent ?? ""));
  return [...new Set(ids)].filter((id) => !(id in categories) && !(id in services));
};
