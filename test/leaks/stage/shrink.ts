import type { Case, Document, Part, Path } from "../page.ts";

/** Every way to leave one thing out, the largest first. */
function* smaller(given: Case): Generator<Case> {
  for (let index = given.steps.length - 1; index >= 0; index--)
    yield { ...given, steps: given.steps.filter((_, place) => place !== index) };
  if (given.cookie !== undefined) {
    const { cookie: _, ...rest } = given;
    yield rest;
  }
  for (const path of Object.keys(given.pages) as Path[])
    for (const page of smallerPages(given.pages[path]))
      yield { ...given, pages: { ...given.pages, [path]: page } };
}

function* smallerPages(page: Document): Generator<Document> {
  for (const where of ["head", "before", "after"] as const)
    for (const parts of smallerParts(page[where])) yield { ...page, [where]: parts };
  for (const id of Object.keys(page.config.services)) {
    const { [id]: _, ...services } = page.config.services;
    yield { ...page, config: { ...page.config, services } };
  }
}

function* smallerParts(parts: readonly Part[]): Generator<readonly Part[]> {
  for (const index of parts.keys()) yield parts.filter((_, place) => place !== index);
  for (const [index, part] of parts.entries())
    for (const inside of smallerParts(part.parts ?? []))
      yield parts.map((one, place) => (place === index ? { ...one, parts: inside } : one));
}

/**
 * Leaves out whatever is not needed for it to go wrong.
 * @param end until when it may be tried again, in milliseconds
 */
export async function shrink(
  given: Case,
  goesWrong: (one: Case) => Promise<boolean>,
  end: number,
): Promise<Case> {
  let best = given;
  for (let isBetter = true; isBetter; ) {
    isBetter = false;
    for (const one of smaller(best)) {
      if (Date.now() > end) return best;
      if (!(await goesWrong(one))) continue;
      best = one;
      isBetter = true;
      break;
    }
  }
  return best;
}
