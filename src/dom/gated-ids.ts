import type { State } from "../types.ts";

/** What markup on the page waits for although nothing of that name can be granted; empty where an element names nothing. */
export const unknownIds = ({ categories, services }: State): string[] => {
  const gated = [...document.querySelectorAll<HTMLElement>("[data-consent]")];
  const ids = gated.flatMap(({ dataset }) => (dataset.consent ?? "").trim().split(/\s+/));
  return [...new Set(ids)].filter((id) => !(id in categories) && !(id in services));
};
